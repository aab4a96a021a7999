// Generated from schema/ by `swift run ContractTool generate`.

export const CONTRACT_VERSION = '1.0';

/** Names of the methods here and on the wire. */
export const METHODS = Object.freeze({
  authenticate: 'authenticate',
  cancel: 'cancel',
  check: 'check',
  choices: 'choices',
  decisions: 'decisions',
  diff: 'diff',
  explain: 'explain',
  fetch: 'fetch',
  forget: 'forget',
  hello: 'hello',
  history: 'history',
  jobs: 'jobs',
  ping: 'ping',
  resolve: 'resolve',
  results: 'results',
  resume: 'resume',
  retry: 'retry',
  revoke: 'revoke',
  discover: 'rpc.discover',
  shutdown: 'shutdown',
  status: 'status',
  subscribe: 'subscribe',
  sync: 'sync',
  undo: 'undo',
  unsubscribe: 'unsubscribe',
  verifyHistory: 'verifyHistory',
});

/** Paged methods, with the member that has the rows. */
export const PAGES = Object.freeze({
  decisions: 'decisions',
  diff: 'rows',
  history: 'entries',
  jobs: 'jobs',
  results: 'rows',
});
