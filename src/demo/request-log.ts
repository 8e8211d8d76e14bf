/** One thing a browser asked of the network. */
export interface LoggedRequest {
  /** `connect`: a tunnel was asked for; `request`: a resource was asked for, in a tunnel or in the open. */
  readonly via: 'connect' | 'request';
  /** Host and port of a tunnel, else the absolute address. */
  readonly target: string;
  /** The `origin` header, which names an extension that asks by itself. */
  readonly origin: string | null;
}
