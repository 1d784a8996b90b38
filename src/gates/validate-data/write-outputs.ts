import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { suggestSuite } from "../../expectations/suggest.ts";
import { makeFolder } from "../../places/make-folder.ts";
import type { Profile } from "../../profile/profile.ts";
import { writeProfile } from "../../profile/saved-profile.ts";
import type { Services } from "../gate.ts";
import type { ValidateInputs } from "./inputs.ts";
import { savedTexts } from "./text-hash.ts";

/** Writes the profile and the inferred suite where they were asked for; gives a note for each. */
export async function writeOutputs(
  inputs: ValidateInputs,
  profile: Profile,
  services: Pick<Services, "workingFolder">,
): Promise<string[]> {
  const notes: string[] = [];
  if (inputs.profile !== null) {
    const { showValues, model } = inputs.common.publishing;
    const texts = savedTexts(showValues, model);
    await write("profile", inputs.profile, writeProfile(profile, texts), services);
    notes.push(
      `profile written to ${inputs.profile}${texts.kind === "hashed" ? ", texts as hashes that still compare" : ""}`,
    );
  }
  if (inputs.suggest !== null) {
    const answers = inputs.engine === "embedded" ? "embedded" : "sql";
    const suite = suggestSuite(profile, inputs.common.publishing.model, answers);
    await write("suggest", inputs.suggest, `${JSON.stringify(suite, null, 2)}\n`, services);
    notes.push(
      `suite suggested in ${inputs.suggest}, for a person to review; it holds values out of the data, whatever show-values says`,
    );
  }
  return notes;
}

async function write(
  input: string,
  path: string,
  text: string,
  { workingFolder }: Pick<Services, "workingFolder">,
): Promise<void> {
  const absolute = resolve(workingFolder, path);
  try {
    await makeFolder(dirname(absolute));
    await writeFile(absolute, text);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new UserError(`${input}: ${path} cannot be written (${String(error.code)})`, {
      title: `Input ${input}`,
      cause: error,
    });
  }
}
