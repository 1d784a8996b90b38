import { UserError } from "../errors/user-error.ts";
import type { Place, PlacedFile } from "./provider.ts";
import { workspacePlace } from "./workspace.ts";

/** Every place of the interface that this version does not read yet, by the prefix that names it. */
const comingLater = ["git:", "artifact:", "release:", "mlflow:", "report:", "s3://", "gs://", "abfss://"] as const;

/** All the places a path input may name. */
export interface Places {
  /** The table files that the lines of a path input stand for, in the order of the lines. */
  files(lines: readonly string[], origin: string): Promise<PlacedFile[]>;
  /** Every file below one address: for the digest of a model. */
  allFiles(line: string, origin: string): Promise<PlacedFile[]>;
}

/** The places of one run, rooted at its checkout. */
export function createPlaces(workspace: string, workingDirectory: string): Places {
  const inWorkspace = workspacePlace(workspace, workingDirectory);

  function placeOf(line: string, origin: string): { place: Place; address: string } {
    const later = comingLater.find((prefix) => line.startsWith(prefix));
    if (later !== undefined) {
      throw new UserError(
        `${origin}: ${line} names a place (${later}) that this version does not read; allowed are paths, globs and file:PATH in the workspace`,
        { title: "Place not available" },
      );
    }
    return { place: inWorkspace, address: line.startsWith("file:") ? line.slice("file:".length) : line };
  }

  return {
    async files(lines, origin) {
      const found: PlacedFile[] = [];
      for (const line of lines) {
        const { place, address } = placeOf(line, origin);
        found.push(...(await place.files({ origin, address })));
      }
      const twice = found.find((file, index) => found.findIndex((other) => other.absolute === file.absolute) !== index);
      if (twice !== undefined) {
        throw new UserError(`${origin}: ${twice.shown} is named twice, so its rows would count twice`, {
          title: "File named twice",
          location: { path: twice.shown },
        });
      }
      return found;
    },
    async allFiles(line, origin) {
      const { place, address } = placeOf(line, origin);
      return place.allFiles({ origin, address });
    },
  };
}
