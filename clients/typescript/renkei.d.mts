import type { CallOptions, ErrorData, ErrorKind, Events, Job, Methods } from './renkei-contract.mjs';

export * from './renkei-contract.mjs';

/** Everything that a client throws. */
export class RenkeiError extends Error {}

/** There is no renkei to talk to; the text says why and what to do. */
export class CannotStart extends RenkeiError {}

/** renkei ended, or the connection broke. What was being done may have been done: see `results` of the job. */
export class ConnectionLost extends RenkeiError {}

/** What came is not what renkei would send. */
export class ProtocolViolation extends RenkeiError {}

/** No answer came in time. The request was cancelled; a job that it began goes on. */
export class CallTimeout extends RenkeiError {}

/** renkei answered with an error. `CallError.is` tells which kind, and of what type `data` is. */
export class CallError<Data = object> extends RenkeiError {
  readonly kind: ErrorKind;
  readonly code: number;
  readonly messageJa: string;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Seconds, where they are known. */
  readonly retryAfter?: number;
  readonly data: Data;

  static is<Kind extends keyof ErrorData>(error: unknown, kind: Kind): error is CallError<ErrorData[Kind]>;
}

/** A notification. */
export interface Event {
  /** Such as `job.progress`. */
  readonly name: string;
  readonly params: unknown;
}

export interface StartOptions {
  /** The program, if it is not on the PATH as `renkei`. */
  readonly binary?: string;
  /** The environment, if not this process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gets each line of renkei's log. */
  readonly log?: (line: string) => void;
  /** How long a call may take, in milliseconds; a minute if not given. */
  readonly timeout?: number;
}

export interface ConnectOptions {
  readonly token?: string;
  /** Options of Node's `tls.connect`, such as `ca`; `true` for the usual ones. */
  readonly tls?: boolean | object;
  /** How long a call may take, in milliseconds; a minute if not given. */
  readonly timeout?: number;
}

export interface Client extends Methods {}

/** Calls renkei. Any number of calls may be under way at once. */
export class Client {
  private constructor();

  /** Starts `renkei serve` with these arguments. */
  static start(serveArguments?: readonly string[], options?: StartOptions): Promise<Client>;

  /** Connects to `renkei serve --listen`: `host:port`, or `unix:/path`. */
  static connect(address: string, options?: ConnectOptions): Promise<Client>;

  /** The id of the process that was started here. */
  readonly pid?: number;

  /** Calls a method by its name on the wire. */
  call(method: string, params?: object, options?: CallOptions): Promise<unknown>;

  /** Calls `listener` for each notification of that name, after `subscribe`. */
  on<Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void): this;
  /** Calls `listener` for each notification, also for those that are not known yet. */
  on(name: 'event', listener: (event: Event) => void): this;
  off(name: keyof Events | 'event', listener: (event: never) => void): this;

  /**
   * Waits until the job is no longer fetching, syncing or waiting. With `onProgress`, subscribes to it, too.
   * A time-out is a `CallTimeout`; the job goes on.
   */
  wait(job: string, options?: CallOptions & { readonly onProgress?: (event: Event) => void }): Promise<Job>;

  /**
   * Ends the connection. A renkei that was started here finishes what it is writing, and ends.
   *
   * @param grace milliseconds after which it is told to stop, and then made to.
   */
  close(grace?: number): Promise<void>;
}
