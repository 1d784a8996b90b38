/** One request over HTTP. The answer is read whole; a redirect is an answer and is not followed. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent; nothing where absent. */
  readonly body?: string;
  /** Milliseconds until the answer must have been read. */
  readonly timeLimit: number;
}

export type HttpAnswer =
  | {
      readonly outcome: "answered";
      readonly status: number;
      /** By lower-case name. */
      readonly headers: ReadonlyMap<string, string>;
      readonly body: string;
    }
  | { readonly outcome: "timed-out" }
  /** No answer that could be read whole; `reason` in a few words, such as "connection refused". */
  | { readonly outcome: "failed"; readonly reason: string };

export type SendHttp = (request: HttpRequest) => Promise<HttpAnswer>;
