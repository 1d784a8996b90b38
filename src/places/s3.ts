import { type ObjectStore, textMember } from "./object-store.ts";

/** Amazon S3 and what speaks its protocol, through `aws s3api`; region and endpoint are those of its configuration. */
export const s3: ObjectStore = {
  scheme: "s3",
  program: "aws",
  form: "s3://BUCKET/KEY, s3://BUCKET/FOLDER/ and patterns such as s3://BUCKET/FOLDER/*.csv",
  container: (text) => (/^[a-zA-Z0-9][a-zA-Z0-9._-]{1,254}$/.test(text) ? text : null),
  listArguments: (bucket, prefix) => [
    "s3api",
    "list-objects-v2",
    `--bucket=${bucket}`,
    `--prefix=${prefix}`,
    "--output=json",
  ],
  listedKeys: (output) => {
    const { Contents: contents } = Object(output) as { Contents?: unknown };
    return Array.isArray(contents) ? contents.flatMap((entry) => textMember(entry, "Key") ?? []) : [];
  },
  describeArguments: () => null,
  version: (output) => {
    const version = textMember(output, "VersionId");
    const etag = textMember(output, "ETag")?.replaceAll('"', "") ?? null;
    return version !== null && version !== "null" ? `version ${version}` : etag === null ? null : `etag ${etag}`;
  },
  fetchArguments: (bucket, key, target) => [
    "s3api",
    "get-object",
    `--bucket=${bucket}`,
    `--key=${key}`,
    "--output=json",
    target,
  ],
  saysMissing: (words) => /\b(NoSuchKey|NoSuchBucket|404)\b/.test(words),
};
