import { join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import type { Place, PlacedFile, PlaceRequest } from "./provider.ts";
import { tableFile } from "./table-names.ts";

/** Files that were brought into a folder of our own, by their path there, sorted; and what they are called in messages. */
interface Downloaded {
  readonly folder: string;
  readonly place: string;
  readonly version: string | null;
  /** Paths below the folder, `/` between names. */
  readonly paths: readonly string[];
  /** True where the address named one file, which is then read whatever its name. */
  readonly single: boolean;
  /** How messages and provenance name a path of the folder. */
  shown(path: string): string;
}

/** A place whose files are first brought here: `download` does that, the rest is alike for all of them. */
export function downloadPlace(download: (request: PlaceRequest) => Promise<Downloaded>): Place {
  const once = new Map<string, Promise<Downloaded>>();
  // Asked for twice (as rows and for a digest), it is the same version both times.
  function fetched(request: PlaceRequest): Promise<Downloaded> {
    const known = once.get(request.address);
    if (known !== undefined) return known;
    const started = download(request);
    once.set(request.address, started);
    return started;
  }
  function placed({ folder, place, version, shown }: Downloaded, paths: readonly string[]): PlacedFile[] {
    return paths.map((path) => ({
      absolute: join(folder, ...path.split("/")),
      shown: shown(path),
      place,
      ...(version === null ? {} : { version }),
    }));
  }
  return {
    async files(request) {
      const found = await fetched(request);
      const paths = found.single ? found.paths : found.paths.filter((path) => tableFile.test(path));
      if (paths.length === 0) {
        throw new UserError(
          `${request.origin}: ${found.shown("")} holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)`,
          { title: "No table there" },
        );
      }
      return placed(found, paths);
    },
    async allFiles(request) {
      const found = await fetched(request);
      return placed(found, found.paths);
    },
  };
}
