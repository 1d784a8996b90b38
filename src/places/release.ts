import { join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { choosePaths, listPaths } from "./choose-paths.ts";
import { downloadPlace } from "./downloaded.ts";
import { MissingFile } from "./missing-file.ts";
import type { Place, Reach } from "./provider.ts";

/** The largest asset that is fetched, in bytes: GitHub itself takes no larger one. */
const largestAsset = 2 * 2 ** 30;

/** `release:TAG/ASSET`: an asset of the release of a tag, or with `*` and `?` several. A tag may hold slashes. */
export function releasePlace(reach: Reach): Place {
  return downloadPlace(async ({ origin, address }) => {
    const slash = address.lastIndexOf("/");
    const tag = address.slice(0, Math.max(0, slash));
    const wanted = address.slice(slash + 1);
    if (tag === "" || wanted === "") {
      throw new UserError(`${origin}: found "release:${address}", allowed is release:TAG/ASSET`, {
        title: "Bad place",
      });
    }
    const { github } = reach;
    if (github === null) {
      throw new UserError(
        `${origin}: release:${address} is asked of GitHub, and there is no token or no repository here; in a workflow leave the input token as it is`,
        { title: "GitHub not within reach" },
      );
    }
    const assets = await github.releaseAssets(tag);
    if (assets === null) {
      throw new MissingFile(`${origin}: ${github.repository} has no release of the tag ${tag}`, {
        title: "No such release",
      });
    }
    const names = assets.map((asset) => asset.name).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const chosen = choosePaths(names, wanted);
    if (chosen.kind === "none") {
      throw new UserError(`${origin}: the release ${tag} has no asset ${wanted}; it has ${listPaths(names)}`, {
        title: "No such asset",
      });
    }
    const paths = chosen.kind === "file" ? [chosen.path] : chosen.paths;
    const folder = await reach.newFolder();
    const ids: number[] = [];
    for (const name of paths) {
      const asset = assets.find((found) => found.name === name);
      if (asset === undefined || /[/\\\p{Cc}]/u.test(name) || name === "." || name === "..") {
        throw new UserError(`${origin}: the release ${tag} has an asset whose name is no file's`, {
          title: "Bad asset",
        });
      }
      await github.downloadAsset(asset.id, join(folder, name), largestAsset);
      ids.push(asset.id);
    }
    return {
      folder,
      place: "release",
      version: `${tag}, asset ${ids.join(", ")}`,
      paths,
      single: chosen.kind === "file",
      shown: (path) => `release:${tag}/${path}`,
    };
  });
}
