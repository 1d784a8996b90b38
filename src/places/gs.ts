import { type ObjectStore, textMember } from "./object-store.ts";

/** Google Cloud Storage through `gcloud storage`; the object's generation is read first and then fetched by it. */
export const gs: ObjectStore = {
  scheme: "gs",
  program: "gcloud",
  form: "gs://BUCKET/OBJECT, gs://BUCKET/FOLDER/ and patterns such as gs://BUCKET/FOLDER/*.csv",
  container: (text) => (/^[a-z0-9][a-z0-9._-]{1,221}$/.test(text) ? text : null),
  listArguments: (bucket, prefix) => [
    "storage",
    "objects",
    "list",
    `gs://${bucket}/${prefix}**`,
    "--format=json(name)",
    "--quiet",
  ],
  listedKeys: (output) => (Array.isArray(output) ? output.flatMap((entry) => textMember(entry, "name") ?? []) : []),
  describeArguments: (bucket, key) => [
    "storage",
    "objects",
    "describe",
    `gs://${bucket}/${key}`,
    "--format=json",
    "--quiet",
  ],
  version: (output) => {
    const generation = textMember(output, "generation");
    return generation === null ? null : `generation ${generation}`;
  },
  fetchArguments: (bucket, key, target, described) => {
    const generation = textMember(described, "generation");
    return ["storage", "cp", `gs://${bucket}/${key}${generation === null ? "" : `#${generation}`}`, target, "--quiet"];
  },
  saysMissing: (words) =>
    /(HTTPError 404|not found: 404|matched no objects|NOT_FOUND|The following URLs matched no objects)/i.test(words),
};
