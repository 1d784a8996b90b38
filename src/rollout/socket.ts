/** Where a program listens for lines of text: a path of the file system, or a host and port. */
export type SocketAddress =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "host"; readonly host: string; readonly port: number };

export type SocketAnswer =
  | { readonly outcome: "answered"; readonly text: string }
  | { readonly outcome: "timed-out" }
  /** `code` is the operating system's, such as `ENOENT` or `ECONNREFUSED`. */
  | { readonly outcome: "failed"; readonly code: string };

/** Sends one text over a connection of its own and gives all that came back until the other side closed it. */
export type AskSocket = (request: {
  readonly address: SocketAddress;
  readonly text: string;
  /** Milliseconds. */
  readonly timeLimit: number;
}) => Promise<SocketAnswer>;
