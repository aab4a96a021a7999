// Plays a scenario: play.mjs RENKEI SCENARIO

import { readFileSync } from 'node:fs';

import { CallError, Client } from '../typescript/renkei.mjs';

const [binary, scenario] = process.argv.slice(2);
const client = await Client.start([], { binary });
for (const { method, params, fails } of JSON.parse(readFileSync(scenario, 'utf8')).steps) {
  let failure;
  try {
    await client.call(method, params);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    failure = error.kind;
  }
  if (failure !== fails) throw new Error(`${method} ${JSON.stringify(params)} failed with ${failure}`);
}
await client.close();
