// `node --test` here, with the program built; `RENKEI` names another one.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import {
  CallError, CallTimeout, CannotStart, Client, ConnectionLost, METHODS, PAGES, ProtocolViolation,
} from './renkei.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const today = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10); // in Japan
const json = (path) => JSON.parse(readFileSync(here(path), 'utf8').replaceAll('<today>', today));
const binary = process.env.RENKEI ?? here('../../.build/debug/renkei');
const fakeBinary = here('../conformance/fake-renkei');

async function within(client, body) {
  try {
    return await body(client);
  } finally {
    await client.close();
  }
}
const sandbox = async (body) => within(await Client.start(['--sandbox', '--people', '30'], { binary }), body);
const fake = async (body, options) => within(await Client.start([], { binary: fakeBinary, ...options }), body);
const collect = async (rows) => {
  const found = [];
  for await (const row of rows) found.push(row);
  return found;
};

test('fetch, diff, sync, results', () =>
  sandbox(async (client) => {
    const job = await client.fetch({
      direction: 'smartHRToKingOfTime', baseDate: '2026-04-01', job: 'april', waitSeconds: 60,
    });
    assert.equal(job.state, 'ready');
    const rows = await collect(client.eachDiff({ job: 'april', classes: ['new', 'changed'], limit: 2 }));
    assert.equal(rows.length, job.counts.new + job.counts.changed);
    const request = {
      job: 'april',
      select: { classes: ['new', 'changed'] },
      createDefaults: { divisionCode: '1000', workingTypeCode: '1' },
    };
    const { planned } = await client.sync({ ...request, dryRun: true });
    assert.equal(planned.creates + planned.updates, rows.length);
    await client.sync(request);
    assert.equal((await client.wait('april', { timeout: 60_000 })).state, 'done');
    const results = await collect(client.eachResults({ job: 'april', limit: 3 }));
    assert.deepEqual(results.map((row) => row.employeeCode), rows.map((row) => row.employeeCode));
    assert.deepEqual([...new Set(results.map((row) => row.outcome))].sort(), ['created', 'updated']);
  }));

test('the example runs', () => {
  assert.match(execFileSync(process.execPath, [here('example.mjs'), binary], { encoding: 'utf8' }), /created, \d+ updated/);
});

test('the types compile, and refuse what is wrong', (t) => {
  if (spawnSync('tsc', ['--version']).error) return t.skip('tsc is not here');
  const compiler = spawnSync(
    'tsc', ['--noEmit', '--strict', '--target', 'es2022', '--module', 'node16', '--lib', 'es2022,dom',
      here('types.check.mts')], { encoding: 'utf8' });
  assert.equal(compiler.stdout, '');
});

/** Whether a message is as a transcript has it, where `<text>` and its like stand for any such value. */
function matches(expected, found) {
  if (expected === '<text>' || expected === '<timestamp>') return typeof found === 'string';
  if (expected === '<integer>') return Number.isInteger(found);
  if (expected === '<list>') return Array.isArray(found);
  if (typeof expected !== 'object' || expected === null) return expected === found;
  if (typeof found !== 'object' || found === null || Array.isArray(expected) !== Array.isArray(found)) return false;
  const names = Object.keys(expected);
  return names.length === Object.keys(found).length && names.every((name) => matches(expected[name], found[name]));
}

for (const file of readdirSync(here('../../schema/transcripts'))) {
  test(`transcript ${file}`, { timeout: 60_000 }, async () =>
    within(await Client.start(['--sandbox'], { binary }), async (client) => {
      const begun = new Map();
      const { steps, notifications = [] } = json(`../../schema/transcripts/${file}`);
      const heard = listening(client);
      for (const { send, expect } of steps) {
        const { id, method, params } = send;
        if (method === '$/cancelRequest') begun.get(params.id).controller.abort();
        else if ('id' in send) begun.set(id, begin(client, method, params));
        if (expect === null) continue;
        const found = await begun.get(expect.id).answer;
        if (method === '$/cancelRequest') assert.equal(found.aborted, true);
        else assert.ok(matches(expect.result ?? expect.error, found), JSON.stringify({ send, expect, found }));
      }
      for (const expected of notifications) await hears(expected, heard);
    }));
}

/** The notifications one after the other, also those that came before anybody asked. */
function listening(client) {
  const queue = [];
  let wake = () => {};
  client.on('event', (event) => wake(queue.push(event)));
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('nothing more was heard')), 30_000).unref());
  late.catch(() => {});
  return async () => {
    while (queue.length === 0) await Promise.race([new Promise((resolve) => (wake = resolve)), late]);
    return queue.shift();
  };
}

async function hears({ method, params }, heard) {
  for (;;) {
    const event = await heard();
    const isIt = Object.entries(params).every(([name, value]) => event.params[name] === value);
    if (event.name === method && isIt) return;
  }
}

function begin(client, method, params) {
  const controller = new AbortController();
  const answer = client.call(method, params, { signal: controller.signal }).catch((error) => {
    if (!(error instanceof CallError)) return { aborted: error.name === 'AbortError' };
    return { code: error.code, message: error.message, data: error.data };
  });
  return { controller, answer };
}

test('every kind of error can be caught', () =>
  fake(async (client) => {
    for (const entry of json('../../schema/errors.json').errors) {
      const error = await client.status({ job: `error-${entry.kind}` }).catch((reason) => reason);
      assert.ok(CallError.is(error, entry.kind), entry.kind);
      assert.deepEqual([error.code, error.retryAfter, error.retryable], [entry.code, 7, entry.retryable]);
      assert.equal(error.messageJa, entry.message.ja);
      for (const name of Object.keys(entry.data)) assert.notEqual(error.data[name], undefined);
    }
    const unheard = await client.status({ job: 'unheard-of' }).catch((reason) => reason);
    assert.deepEqual([unheard instanceof CallError, unheard.kind], [true, 'unheardOf']);
  }));

test('unknown members and enum values are kept', () =>
  fake(async (client) => {
    const job = await client.status({ job: 'future' });
    assert.deepEqual([job.state, job.mood, job.counts.ghosts], ['dreaming', { deep: [1, null] }, 1]);
  }));

test('an incompatible contract is refused', async () => {
  const env = { ...process.env, FAKE_CONTRACT: '2.0' };
  await assert.rejects(Client.start([], { binary: fakeBinary, env }), { name: 'CannotStart', message: /contract 2\.0/ });
});

test('a killed sidecar is a clear error', () =>
  sandbox(async (client) => {
    process.kill(client.pid, 'SIGKILL');
    await assert.rejects(client.wait('april'), { name: 'ConnectionLost', message: /ended by SIGKILL/ });
    await assert.rejects(client.ping(), ConnectionLost);
  }));

test('the end of the log is in the error', () =>
  fake(async (client) => {
    await assert.rejects(client.status({ job: 'die' }), { message: /ended with 3[^]*the last words/ });
  }));

test('a timeout and an abort leave the client usable', () =>
  fake(async (client) => {
    await assert.rejects(client.status({ job: 'silent' }, { timeout: 50 }), CallTimeout);
    const controller = new AbortController();
    const silent = client.status({ job: 'silent' }, { signal: controller.signal });
    controller.abort();
    await assert.rejects(silent, { name: 'AbortError' });
    assert.equal((await client.status({ job: 'next' })).job, 'next');
  }));

test('invalid data is a protocol violation', () =>
  fake(async (client) => {
    await assert.rejects(client.status({ job: 'garbage' }), ProtocolViolation);
    await assert.rejects(client.ping(), /Segmentation fault/);
  }));

test('a large log does not block the client', async () => {
  let lines = 0;
  await fake((client) => client.status({ job: 'flood' }), { log: () => lines++ });
  assert.equal(lines, 180_000);
});

test('wrong programs and closed ports name the remedy', async () => {
  for (const [program, words] of [['/nowhere', /Give the path/], ['/bin/true', /ended with 0/], ['/bin/echo', /right program/]]) {
    await assert.rejects(Client.start([], { binary: program }), (error) => error instanceof CannotStart && words.test(error.message));
  }
  for (const address of ['127.0.0.1:1', 'unix:/nowhere']) {
    await assert.rejects(Client.connect(address), { name: 'CannotStart', message: /renkei serve --listen/ });
  }
});

test('no process and no descriptor remains', () =>
  fake(async (client) => {
    process.kill(client.pid, 'SIGSTOP');
    await client.close(50);
    assert.throws(() => process.kill(client.pid, 0), { code: 'ESRCH' });
  }));

/** Runs `body` with the address of a renkei that listens. */
async function listeningAt(serveArguments, body) {
  const env = { ...process.env, TEST_TOKEN: 'open-sesame' };
  const server = spawn(binary, ['serve', '--sandbox', '--people', '30', ...serveArguments], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const [line] = await once(server.stderr, 'data');
    await body(JSON.parse(String(line).split('\n')[0]).listening);
  } finally {
    const ended = once(server, 'close');
    server.kill();
    await ended;
  }
}

test('over TCP with the token', () =>
  listeningAt(['--listen', '127.0.0.1:0', '--token-env', 'TEST_TOKEN'], async (address) => {
    const check = await within(await Client.connect(address, { token: 'open-sesame' }), (client) => client.check());
    assert.equal(check.connection, 'sandbox');
    await assert.rejects(Client.connect(address, { token: 'guess' }), (error) => CallError.is(error, 'unauthenticated'));
  }));

test('over a Unix socket', () => {
  const folder = mkdtempSync(`${tmpdir()}/renkei-`);
  return listeningAt(['--listen', `unix:${folder}/renkei.sock`], async (address) => {
    const hello = await within(await Client.connect(address), (client) => client.hello());
    assert.equal(hello.sandbox, true);
  });
});

test('many calls at once', () =>
  fake(async (client) => {
    const names = Array.from({ length: 200 }, (_, index) => `job-${index}`);
    const jobs = await Promise.all(names.map((job) => client.status({ job })));
    assert.deepEqual(jobs.map(({ job }) => job), names);
  }));

test('notifications, also unknown ones', () =>
  fake(async (client) => {
    const heard = [];
    client.on('event', ({ name }) => heard.push(name));
    client.on('job.progress', ({ progress }) => heard.push(progress.done));
    await client.status({ job: 'events' });
    assert.deepEqual(heard, ['job.changed', 'job.progress', 1, 'job.dreamt']);
  }));

test('the methods are those of the contract', () => {
  assert.ok(Object.keys(METHODS).every((name) => typeof Client.prototype[name] === 'function'));
  assert.deepEqual(PAGES, { diff: 'rows', jobs: 'jobs', results: 'rows', ...PAGES });
});
