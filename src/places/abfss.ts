import { type ObjectStore, textMember } from "./object-store.ts";

/** `CONTAINER@ACCOUNT.dfs.core.windows.net`, or the same in another of Azure's clouds. */
const host = /^(?<container>[a-z0-9$][a-z0-9-]{1,62})@(?<account>[a-z0-9]{3,24})\.dfs\.[a-z0-9.-]+$/;

function where(container: string): readonly string[] {
  const parts = host.exec(container)?.groups;
  return [
    `--account-name=${parts?.["account"] ?? ""}`,
    `--file-system=${parts?.["container"] ?? ""}`,
    "--auth-mode=login",
    "--only-show-errors",
    "--output=json",
  ];
}

/** Azure Data Lake Storage through `az storage fs`, as who `az login` says. */
export const abfss: ObjectStore = {
  scheme: "abfss",
  program: "az",
  form: "abfss://CONTAINER@ACCOUNT.dfs.core.windows.net/PATH, a folder with a slash at its end, and patterns",
  container: (text) => (host.test(text) ? text : null),
  listArguments: (container, prefix) => {
    const folder = prefix.replace(/\/+$/, "");
    return [
      "storage",
      "fs",
      "file",
      "list",
      ...(folder === "" ? [] : [`--path=${folder}`]),
      "--recursive=true",
      "--exclude-dir",
      ...where(container),
    ];
  },
  listedKeys: (output) => (Array.isArray(output) ? output.flatMap((entry) => textMember(entry, "name") ?? []) : []),
  describeArguments: (container, path) => ["storage", "fs", "file", "show", `--path=${path}`, ...where(container)],
  version: (output) => {
    const etag = textMember(output, "etag") ?? textMember(output, "properties", "etag");
    return etag === null ? null : `etag ${etag.replaceAll('"', "")}`;
  },
  fetchArguments: (container, path, target) => [
    "storage",
    "fs",
    "file",
    "download",
    `--path=${path}`,
    `--destination=${target}`,
    "--overwrite=true",
    ...where(container),
  ],
  saysMissing: (words) =>
    /(PathNotFound|BlobNotFound|ResourceNotFound|FilesystemNotFound|The specified path does not exist)/i.test(words),
};
