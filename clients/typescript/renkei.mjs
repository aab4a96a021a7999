// A client of renkei: starts it, or connects to it, and calls its methods. It needs Node 18 or later and nothing else.
//
//     const client = await Client.start(['--sandbox']);
//     const job = await client.fetch({ direction: 'smartHRToKingOfTime', baseDate: '2026-04-01', waitSeconds: 60 });
//     await client.close();

import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import net from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import tls from 'node:tls';

import { CONTRACT_VERSION, METHODS, PAGES } from './renkei-contract.mjs';

export * from './renkei-contract.mjs';

const MINUTE = 60_000;
const HANDSHAKE_TIMEOUT = 15_000;
const BUSY = ['fetching', 'syncing', 'waiting'];

export class RenkeiError extends Error {
  get name() {
    return this.constructor.name;
  }
}

export class CannotStart extends RenkeiError {}
export class ConnectionLost extends RenkeiError {}
export class ProtocolViolation extends RenkeiError {}
export class CallTimeout extends RenkeiError {}

export class CallError extends RenkeiError {
  /** @param {{code: number, message: string, data?: object}} error as it was received */
  constructor({ code, message, data = {} }) {
    super(message);
    const { kind = 'internalError', messageJa = message, retryable = false, retryAfter } = data;
    Object.assign(this, { code, kind, messageJa, retryable, retryAfter, data });
  }

  static is(error, kind) {
    return error instanceof CallError && error.kind === kind;
  }
}

export class Client extends EventEmitter {
  #channel;
  #timeout;
  #next = 1;
  #pending = new Map();
  #lost;

  /** @private */
  constructor(channel, timeout) {
    super();
    this.#channel = channel;
    this.#timeout = timeout;
    channel.onLine = (line) => this.#take(line);
    channel.onEnd = (reason) => this.#lose(new ConnectionLost(reason));
  }

  static async start(serveArguments = [], { binary = 'renkei', env, log, timeout = MINUTE } = {}) {
    return handshake(await ProcessChannel.open(binary, ['serve', ...serveArguments], env, log), timeout);
  }

  static async connect(address, { token, tls: secure = false, timeout = MINUTE } = {}) {
    return handshake(await SocketChannel.open(address, secure), timeout, token);
  }

  get pid() {
    return this.#channel.pid;
  }

  async call(method, params = {}, { timeout = this.#timeout, signal } = {}) {
    signal?.throwIfAborted();
    if (this.#lost) throw this.#lost;
    const id = this.#next++;
    const { promise, resolve, reject } = withResolvers();
    this.#pending.set(id, { resolve, reject });
    this.#send({ id, method, params });
    const giveUp = (reason) => {
      this.#cancel(id);
      reject(reason);
    };
    const limit = timeout + (params.waitSeconds ?? 0) * 1000;
    const timer = Number.isFinite(limit)
      ? setTimeout(() => giveUp(new CallTimeout(`${method}: no answer within ${limit} ms`)), limit)
      : undefined;
    const aborted = () => giveUp(signal.reason);
    signal?.addEventListener('abort', aborted, { once: true });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    }
  }

  async wait(job, { timeout = Infinity, signal, onProgress } = {}) {
    const listener = (event) => event.params?.job === job && onProgress(event);
    const deadline = Date.now() + timeout;
    if (onProgress) this.on('event', listener);
    try {
      if (onProgress) await this.subscribe({ job }, { signal });
      for (;;) {
        const left = Math.max(0, deadline - Date.now());
        const found = await this.status({ job, waitSeconds: Math.min(30, Math.round(left / 1000)) }, { signal });
        if (!BUSY.includes(found.state)) return found;
        if (Date.now() >= deadline) throw new CallTimeout(`${job} is still ${found.state}`);
      }
    } finally {
      this.off('event', listener);
    }
  }

  async close(grace = 15_000) {
    for (const id of [...this.#pending.keys()]) this.#cancel(id, new ConnectionLost('the client was closed'));
    this.#lost ??= new ConnectionLost('the client was closed');
    await this.#channel.close(grace);
  }

  #send(message) {
    this.#channel.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  /** Cancels a request. Its response, which is still sent, is dropped. */
  #cancel(id, reason) {
    const waiting = this.#pending.get(id);
    if (!waiting) return;
    this.#pending.delete(id);
    this.#send({ method: '$/cancelRequest', params: { id } });
    if (reason) waiting.reject(reason);
  }

  #take(line) {
    let message;
    try {
      message = JSON.parse(line);
    } catch {
      message = undefined;
    }
    if (typeof message?.method === 'string' && !('id' in message)) return this.#tell(message);
    if (!message || !('id' in message) || !('result' in message || 'error' in message)) return this.#refuse(line);
    const waiting = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ('error' in message) waiting?.reject(new CallError(message.error));
    else waiting?.resolve(message.result);
  }

  #tell({ method: name, params }) {
    this.emit('event', { name, params });
    if (name !== 'event' && name !== 'error') this.emit(name, params);
  }

  #refuse(line) {
    this.#lose(
      new ProtocolViolation(
        `${this.#channel.name} does not speak renkei's protocol: it sent ${JSON.stringify(line.slice(0, 80))}. ` +
          'Is it the right program, or the right port?',
      ),
    );
    this.#channel.endInput();
  }

  /** Sends a notification, for transcripts. @private */
  notify(method, params) {
    this.#send({ method, params });
  }

  /** Fails all pending calls, and all later ones. */
  #lose(reason) {
    this.#lost ??= reason;
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}

for (const [name, method] of Object.entries(METHODS)) {
  Client.prototype[name] = function (params, options) {
    return this.call(method, params, options);
  };
}

for (const [name, rows] of Object.entries(PAGES)) {
  Client.prototype[`each${name[0].toUpperCase()}${name.slice(1)}`] = async function* (params = {}, options) {
    for (let cursor; cursor !== null; ) {
      const page = await this[name](cursor === undefined ? params : { ...params, cursor }, options);
      yield* page[rows];
      cursor = page.nextCursor ?? null;
    }
  };
}

/** Returns the client after the handshake: the peer is a renkei with a compatible contract. */
async function handshake(channel, timeout, token) {
  const client = new Client(channel, timeout);
  try {
    if (token !== undefined) await client.authenticate({ token }, { timeout: HANDSHAKE_TIMEOUT });
    const hello = await client.hello({ client: 'renkei.mjs' }, { timeout: HANDSHAKE_TIMEOUT });
    if (hello?.product !== 'renkei') throw new CannotStart(`${channel.name} is not renkei`);
    const theirs = String(hello.contractVersion);
    if (theirs.split('.')[0] !== CONTRACT_VERSION.split('.')[0]) {
      throw new CannotStart(
        `${channel.name} has contract ${theirs}, this client ${CONTRACT_VERSION}. ` +
          'Copy the client of that version, or use another renkei.',
      );
    }
    return client;
  } catch (error) {
    await client.close(1000);
    if (error instanceof CannotStart || error instanceof CallError) throw error;
    throw new CannotStart(`${channel.name} did not answer like renkei: ${error.message}`, { cause: error });
  }
}

/** A channel of lines over two streams. */
class Channel {
  onLine = () => {};
  onEnd = () => {};
  #input;

  constructor(name, input, output) {
    this.name = name;
    this.#input = input;
    // Unwritten data is no loss: the end of the output follows and is reported.
    input.on('error', () => {});
    eachLine(output, (line) => line.trim() && this.onLine(line));
  }

  write(text) {
    if (this.#input.writable) this.#input.write(text);
  }

  endInput() {
    this.#input.end();
  }
}

class ProcessChannel extends Channel {
  #child;
  #ended;

  static async open(binary, serveArguments, env, log) {
    const child = spawn(binary, serveArguments, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    try {
      await once(child, 'spawn');
    } catch (error) {
      throw new CannotStart(
        `${binary} cannot be started (${error.code}). ` +
          'Give the path of the program as `binary`, or put it on the PATH.',
        { cause: error },
      );
    }
    return new ProcessChannel(binary, child, log);
  }

  constructor(name, child, log) {
    super(name, child.stdin, child.stdout);
    this.#child = child;
    const last = [];
    // Reads stderr all the time, because a full pipe would block renkei.
    eachLine(child.stderr, (line) => {
      last.push(line);
      if (last.length > 5) last.shift();
      log?.(line);
    });
    this.#ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        const how = signal ? `was ended by ${signal}` : `ended with ${code}`;
        this.onEnd([`${name} ${how}`, ...last].join('\n  '));
        resolve();
      });
    });
  }

  get pid() {
    return this.#child.pid;
  }

  async close(grace) {
    this.endInput();
    if (await this.#endsWithin(grace)) return;
    this.#child.kill('SIGTERM');
    if (await this.#endsWithin(5000)) return;
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async #endsWithin(milliseconds) {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, milliseconds, false);
    });
    const inTime = await Promise.race([this.#ended.then(() => true), late]);
    clearTimeout(timer);
    return inTime;
  }
}

class SocketChannel extends Channel {
  #socket;

  static async open(address, secure) {
    const target = address.startsWith('unix:') ? { path: address.slice('unix:'.length) } : hostAndPort(address);
    const socket = secure
      ? tls.connect({ servername: net.isIP(target.host ?? '') ? '' : target.host, ...target, ...Object(secure) })
      : net.connect(target);
    try {
      await once(socket, secure ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(HANDSHAKE_TIMEOUT) });
    } catch (error) {
      socket.destroy();
      throw new CannotStart(
        `${address} cannot be reached (${error.code ?? error.message}). ` +
          `Is \`renkei serve --listen ${address}\` running${secure ? ', and with this certificate' : ''}?`,
        { cause: error },
      );
    }
    return new SocketChannel(address, socket);
  }

  constructor(name, socket) {
    super(name, socket, socket);
    this.#socket = socket;
    socket.setNoDelay?.(true);
    socket.once('close', () => this.onEnd(`${name} closed the connection`));
  }

  async close(grace) {
    if (this.#socket.destroyed) return;
    const closed = once(this.#socket, 'close');
    this.endInput();
    const timer = setTimeout(() => this.#socket.destroy(), Math.min(grace, 1000));
    await closed;
    clearTimeout(timer);
  }
}

function hostAndPort(address) {
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(address.slice(colon + 1)) };
}

/** Calls back with each line. Only a line feed ends a line: JSON texts may contain other line separators. */
function eachLine(stream, callback) {
  const decoder = new StringDecoder('utf8');
  let parts = [];
  stream.on('data', (chunk) => {
    const lines = decoder.write(chunk).split('\n');
    parts.push(lines[0]);
    if (lines.length === 1) return;
    callback(parts.join(''));
    lines.slice(1, -1).forEach((line) => callback(line));
    parts = [lines[lines.length - 1]];
  });
  stream.on('end', () => {
    const rest = parts.join('');
    if (rest) callback(rest);
  });
  stream.on('error', () => {});
}

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
