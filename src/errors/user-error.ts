/** A place in a file that a person can open: the path as they wrote it, lines and columns counted from 1. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

interface UserErrorDetails {
  /** Three to six words for the head of an annotation. */
  readonly title?: string;
  readonly location?: Location;
  /** YAML or a command that would cure it, shown below the sentence. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/**
 * What a user can cause and cure: bad input, a missing file, a missing permission, an unreachable service.
 *
 * The message is one sentence that names the file, line or input, what was found and what is allowed. Values and
 * keys of single rows stand in it only through `rowValue` and `rowKey`, so that `show-values` and `key-display`
 * rule them too. Everything else that is thrown is a bug of ours and is reported with its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly title: string;
  readonly location: Location | undefined;
  readonly fix: string | undefined;

  constructor(message: string, details: UserErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.title = details.title ?? "Bad input";
    this.location = details.location;
    this.fix = details.fix;
  }
}
