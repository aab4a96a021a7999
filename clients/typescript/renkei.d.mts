import type { CallOptions, ErrorData, ErrorKind, Events, Job, Methods } from './renkei-contract.mjs';

export * from './renkei-contract.mjs';

/** Base class of all errors that a client throws. */
export class RenkeiError extends Error {}

/** No renkei could be reached. The message names the cause and the remedy. */
export class CannotStart extends RenkeiError {}

/** renkei ended, or the connection was lost. Requests in flight may have taken effect: see `results` of the job. */
export class ConnectionLost extends RenkeiError {}

/** The received data does not follow the protocol. */
export class ProtocolViolation extends RenkeiError {}

/** The time limit was exceeded. The request was cancelled; a job that it started continues. */
export class CallTimeout extends RenkeiError {}

/** renkei answered with an error. `CallError.is` tests the kind and narrows the type of `data`. */
export class CallError<Data = object> extends RenkeiError {
  readonly kind: ErrorKind;
  readonly code: number;
  readonly messageJa: string;
  /** True if the same call may succeed later. */
  readonly retryable: boolean;
  /** Seconds to wait before the next attempt, if known. */
  readonly retryAfter?: number;
  readonly data: Data;

  static is<Kind extends keyof ErrorData>(error: unknown, kind: Kind): error is CallError<ErrorData[Kind]>;
}

/** A notification. */
export interface Event {
  /** For example `job.progress`. */
  readonly name: string;
  readonly params: unknown;
}

export interface StartOptions {
  /** Path of the executable. Default: `renkei` on the PATH. */
  readonly binary?: string;
  /** The environment. Default: that of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with each line of renkei's log. */
  readonly log?: (line: string) => void;
  /** Time limit of a call, in milliseconds. Default: a minute. */
  readonly timeout?: number;
}

export interface ConnectOptions {
  readonly token?: string;
  /** Options of Node's `tls.connect`, such as `ca`; `true` for the defaults. */
  readonly tls?: boolean | object;
  /** Time limit of a call, in milliseconds. Default: a minute. */
  readonly timeout?: number;
}

export interface Client extends Methods {}

/** A client of one renkei. Any number of calls may be in flight at once. */
export class Client {
  private constructor();

  /** Starts `renkei serve` with these arguments. */
  static start(serveArguments?: readonly string[], options?: StartOptions): Promise<Client>;

  /** Connects to `renkei serve --listen`: `host:port`, or `unix:/path`. */
  static connect(address: string, options?: ConnectOptions): Promise<Client>;

  /** Id of the process that this client started. */
  readonly pid?: number;

  /** Calls a method by its name on the wire. */
  call(method: string, params?: object, options?: CallOptions): Promise<unknown>;

  /** Calls `listener` for each notification of that name, after `subscribe`. */
  on<Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void): this;
  /** Calls `listener` for each notification, also for unknown ones. */
  on(name: 'event', listener: (event: Event) => void): this;
  off(name: keyof Events | 'event', listener: (event: never) => void): this;

  /**
   * Waits until the job is no longer fetching, syncing or waiting. With `onProgress`, also subscribes to it.
   * A timeout is a `CallTimeout`; the job continues.
   */
  wait(job: string, options?: CallOptions & { readonly onProgress?: (event: Event) => void }): Promise<Job>;

  /**
   * Closes the connection. A renkei that this client started finishes its writes in flight, then ends.
   *
   * @param grace milliseconds until SIGTERM, and again until SIGKILL.
   */
  close(grace?: number): Promise<void>;
}
