import { readFile, stat } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import { readHead } from "../../places/content.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { readProfile, type SavedProfile } from "../../profile/saved-profile.ts";

/** The profile that the files stand for; null where they are a table. */
export async function savedProfileOf(files: readonly PlacedFile[], origin: string): Promise<SavedProfile | null> {
  const saved: PlacedFile[] = [];
  for (const file of files) if (await isSavedProfile(file)) saved.push(file);
  const [first] = saved;
  if (first === undefined) return null;
  if (files.length > 1) {
    throw new UserError(
      `${origin}: ${first.shown} is a saved profile and stands beside ${files.length - 1} more files; name it alone`,
      { title: "Saved profile", location: { path: first.shown } },
    );
  }
  const { size } = await stat(first.absolute);
  if (size > largestProfile) {
    throw new UserError(`${origin}: ${first.shown} is larger than 512 MiB, so it is no saved profile`, {
      title: "Saved profile",
      location: { path: first.shown },
    });
  }
  return readProfile(await readFile(first.absolute, "utf8"), first.shown);
}

const largestProfile = 512 * 2 ** 20;

async function isSavedProfile(file: PlacedFile): Promise<boolean> {
  const head = Buffer.from(await readHead(file.absolute)).toString("utf8");
  return /^\uFEFF?\s*\{\s*"modelgateProfile"\s*:/.test(head);
}
