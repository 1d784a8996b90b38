import type { Location } from "../../errors/user-error.ts";
import type { QueryRows } from "../../expectations/outcome.ts";
import type { InputFile } from "../../gate/report.ts";
import type { Profile, RowPlace } from "../../profile/profile.ts";
import type { ProfileRequest } from "../../profile/request.ts";
import type { TextHash } from "./text-hash.ts";

/** The data under validation, whoever looks at it: the embedded scan, an engine, or a profile that was saved. */
export interface DataTable {
  /** Its columns; null where only a pass over it tells them. */
  readonly columnNames: readonly string[] | null;
  /** Whether statements of SQL expectations can be run. */
  readonly sql: boolean;
  /** @throws UnreadableData where the data cannot be read */
  answer(request: ProfileRequest): Promise<Answer>;
  /** The rows that each statement returns, or why it cannot be run; `{batch}` in it is the table. Only where `sql`. */
  countRows(statements: readonly string[], key: readonly string[]): Promise<readonly StatementRows[]>;
  /** The file and line of a row; null where the data has neither. */
  locate(place: RowPlace): Location | null;
  /** What provenance says of it, after the first answer. */
  describe(): Promise<readonly InputFile[]>;
  /** The hash that its texts stand as; absent where they stand as they are. */
  readonly textHash?: TextHash;
  /** What a reader must know of how it was looked at. */
  readonly notes: readonly string[];
}

export type StatementRows = QueryRows | { readonly refused: string };

export interface Answer {
  readonly profile: Profile;
  /** Why parts of the request were not answered, by their ids. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The data cannot be read as a table: that is what the gate is there to find, and so a failed check and no bad input. */
export class UnreadableData extends Error {
  override readonly name = "UnreadableData";
  readonly location: Location | null;
  readonly fix: string | null;

  constructor(message: string, location: Location | null, fix: string | null = null) {
    super(message);
    this.location = location;
    this.fix = fix;
  }
}
