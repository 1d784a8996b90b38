import { RE2JS } from "re2js";
import { isList, isObject, type JsonObject } from "./json-value.ts";
import { linearPattern } from "./python-pattern.ts";

/** What a checkpoint validates: files, or a table or query of an SQL engine. */
export type CheckpointData =
  | {
      readonly kind: "file";
      /** As the project writes it: relative to the folder that holds the project's. */
      readonly path: string;
    }
  | {
      readonly kind: "folder";
      readonly base: string;
      /** Matched from the start of a file's path below `base`, as Python's `match`. */
      readonly pattern: string;
      /** The groups of the pattern that files are sorted by; the last file in that order is the one to validate. */
      readonly sortedBy: readonly string[];
      readonly ascending: boolean;
    }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "query"; readonly query: string };

/** The data of an asset of a fluent data source; a text says why it is not read here. */
export function dataOfAsset(source: JsonObject, name: string, batch: string | null): CheckpointData | string {
  const assets = source["assets"];
  const asset = isObject(assets) ? assets[name] : undefined;
  if (!isObject(asset)) return "is not described in the project";
  const { type } = asset;
  if (type === "dataframe") return "is a data frame in memory; name its file with the input data";
  if (type === "table") {
    const [schema, table] = [asset["schema_name"], asset["table_name"]];
    if (typeof table !== "string") return "names no table";
    return { kind: "table", table: typeof schema === "string" && schema !== "" ? `${schema}.${table}` : table };
  }
  if (type === "query") {
    return typeof asset["query"] === "string" ? { kind: "query", query: asset["query"] } : "holds no query";
  }
  const path = asset["filepath_or_buffer"] ?? asset["path"] ?? asset["path_or_buf"] ?? asset["io"];
  if (typeof path === "string" && path !== "") return { kind: "file", path };
  const base = source["base_directory"];
  if (typeof base !== "string") {
    const kind = typeof source["type"] === "string" ? source["type"] : "unknown";
    return `lies in a data source of type ${kind}, which is not read here; name its files with the input data`;
  }
  return folderOf(asset, base, batch);
}

function folderOf(asset: JsonObject, base: string, batch: string | null): CheckpointData | string {
  const definitions = asset["batch_definitions"];
  const definition = batch !== null && isObject(definitions) ? definitions[batch] : undefined;
  const partitioner = isObject(definition) ? definition["partitioner"] : undefined;
  const within = typeof asset["data_directory"] === "string" ? asset["data_directory"] : "";
  const folder = within === "" ? base : `${base.replace(/\/+$/, "")}/${within}`;
  if (!isObject(partitioner)) {
    const pattern = asset["batching_regex"];
    return {
      kind: "folder",
      base: folder,
      pattern: typeof pattern === "string" ? pattern : ".*",
      sortedBy: [],
      ascending: true,
    };
  }
  const { regex, param_names: names, column_name: column } = partitioner;
  if (column !== undefined && column !== null)
    return "is cut by a column, which is not done here; name its rows with a row_condition";
  return {
    kind: "folder",
    base: folder,
    pattern: typeof regex === "string" ? regex : ".*",
    sortedBy: isList(names) ? names.filter((item) => typeof item === "string") : [],
    ascending: partitioner["sort_ascending"] !== false,
  };
}

/**
 * The file of a folder that a validation is about: of those that match the last one in the order of the batch
 * definition, as Great Expectations takes it; null where none matches.
 *
 * @param paths the files below `base`, relative to it
 * @throws Unsupported where the pattern cannot run in linear time
 */
export function chooseBatchFile(
  data: Extract<CheckpointData, { kind: "folder" }>,
  paths: readonly string[],
): string | null {
  const pattern = RE2JS.compile(linearPattern(data.pattern, "unicode"));
  const matched = [...paths].sort().flatMap((path) => {
    const matcher = pattern.matcher(path);
    if (!matcher.lookingAt()) return [];
    return [{ path, keys: data.sortedBy.map((name) => matcher.group(name) ?? "") }];
  });
  const sign = data.ascending ? 1 : -1;
  matched.sort((a, b) => {
    for (const [at, key] of a.keys.entries()) {
      const other = b.keys[at] ?? "";
      if (key !== other) return key < other ? -sign : sign;
    }
    return 0;
  });
  return matched.at(-1)?.path ?? null;
}
