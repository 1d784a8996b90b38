/**
 * Makes test/github/openapi.json: the operations of GitHub's REST API that Modelgate uses, as structure without
 * prose, out of GitHub's own description. The package that carries it unpacks to 385 MB, so it is no dependency:
 * it is packed into a temporary folder and the one file that is needed is read from the archive.
 *
 *     node scripts/extract-openapi.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = "@octokit/openapi@23.0.2";
const file = "package/generated/api.github.com.json";
const target = new URL("../test/github/openapi.json", import.meta.url);

const repository = "/repos/{owner}/{repo}";
const wanted: Readonly<Record<string, readonly string[]>> = {
  "/user": ["get"],
  [repository]: ["get"],
  [`${repository}/issues`]: ["get", "post"],
  [`${repository}/issues/{issue_number}`]: ["get", "patch"],
  [`${repository}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${repository}/issues/comments/{comment_id}`]: ["get", "patch", "delete"],
  [`${repository}/check-runs`]: ["post"],
  [`${repository}/check-runs/{check_run_id}`]: ["get", "patch"],
  [`${repository}/check-runs/{check_run_id}/annotations`]: ["get"],
  [`${repository}/commits/{ref}`]: ["get"],
  [`${repository}/commits/{ref}/check-runs`]: ["get"],
  [`${repository}/commits/{commit_sha}/pulls`]: ["get"],
  [`${repository}/compare/{basehead}`]: ["get"],
  [`${repository}/pulls`]: ["get", "post"],
  [`${repository}/pulls/{pull_number}`]: ["get", "patch"],
  [`${repository}/pulls/{pull_number}/files`]: ["get"],
  [`${repository}/contents/{path}`]: ["get"],
  [`${repository}/git/ref/{ref}`]: ["get"],
  [`${repository}/git/refs`]: ["post"],
  [`${repository}/git/refs/{ref}`]: ["patch", "delete"],
  [`${repository}/git/blobs`]: ["post"],
  [`${repository}/git/blobs/{file_sha}`]: ["get"],
  [`${repository}/git/trees`]: ["post"],
  [`${repository}/git/trees/{tree_sha}`]: ["get"],
  [`${repository}/git/commits`]: ["post"],
  [`${repository}/git/commits/{commit_sha}`]: ["get"],
  [`${repository}/git/tags`]: ["post"],
  [`${repository}/git/tags/{tag_sha}`]: ["get"],
  [`${repository}/git/matching-refs/{ref}`]: ["get"],
  [`${repository}/environments/{environment_name}`]: ["get"],
  [`${repository}/deployments`]: ["get", "post"],
  [`${repository}/deployments/{deployment_id}`]: ["get"],
  [`${repository}/deployments/{deployment_id}/statuses`]: ["get", "post"],
  [`${repository}/statuses/{sha}`]: ["post"],
  [`${repository}/actions/runs`]: ["get"],
  [`${repository}/actions/runs/{run_id}`]: ["get"],
  [`${repository}/actions/runs/{run_id}/artifacts`]: ["get"],
  [`${repository}/actions/artifacts`]: ["get"],
  [`${repository}/actions/artifacts/{artifact_id}`]: ["get"],
  [`${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: ["get"],
  [`${repository}/releases`]: ["get", "post"],
  [`${repository}/releases/{release_id}`]: ["get", "patch"],
  [`${repository}/releases/{release_id}/assets`]: ["get"],
  [`${repository}/releases/assets/{asset_id}`]: ["get"],
  [`${repository}/releases/tags/{tag}`]: ["get"],
};

type Node = { readonly [key: string]: Json };
type Json = string | number | boolean | null | readonly Json[] | Node;

/** Where names are keys, a key such as `description` is a name and not prose. */
const mapsOfNames: ReadonlySet<string> = new Set(["properties", "patternProperties"]);
const prose: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "title",
  "deprecated",
  "readOnly",
  "discriminator",
]);

const description = readDescription();
const schemas = new Map<string, Json>();
const operations: Record<string, Json> = {};
for (const [path, methods] of Object.entries(wanted)) {
  for (const method of methods) {
    operations[`${method.toUpperCase()} ${path}`] = operation(node(at(description, "paths", path, method)), path);
  }
}
const lines = [
  "{",
  `"source": ${JSON.stringify(source)},`,
  `"operations": {\n${entries(Object.entries(operations))}\n},`,
  `"schemas": {\n${entries([...schemas].sort(([one], [other]) => (one < other ? -1 : 1)))}\n}`,
  "}",
];
writeFileSync(target, `${lines.join("\n")}\n`);

function readDescription(): Json {
  const folder = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    const [archive] = execFileSync("npm", ["pack", source, "--silent"], { cwd: folder, encoding: "utf8" })
      .trim()
      .split("\n")
      .slice(-1);
    execFileSync("tar", ["-xzf", archive ?? "", file], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, file), "utf8")) as Json;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operation(found: Node, path: string): Json {
  const common = list(at(description, "paths", path, "parameters"));
  const parameters = [...common, ...list(found.parameters)].map((parameter) => {
    const { name, in: place, required, schema } = node(resolved(parameter));
    return { name: name ?? null, in: place ?? null, required: required === true, schema: structure(schema ?? {}) };
  });
  const body = at(found, "requestBody");
  const responses = Object.entries(node(found.responses ?? {})).filter(([status]) => /^[23]/.test(status));
  return {
    id: found.operationId ?? null,
    parameters,
    body:
      body === null
        ? null
        : {
            required: at(body, "required") === true,
            schema: structure(at(body, "content", "application/json", "schema") ?? {}),
          },
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, responseSchema(node(resolved(response)))]),
    ),
  };
}

function responseSchema(response: Node): Json {
  const content = response.content === undefined ? null : Object.values(node(response.content))[0];
  return content === undefined || content === null ? null : structure(at(content, "schema") ?? {});
}

/** A schema without prose, its references turned into ours, and in the words of JSON Schema where OpenAPI 3.0 has its own. */
function structure(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(structure);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const found = node(value);
  if (typeof found.$ref === "string") {
    return reference(found.$ref);
  }
  const kept = Object.entries(found).filter(([key]) => !prose.has(key) && !key.startsWith("x-") && key !== "nullable");
  const plain = Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      mapsOfNames.has(key)
        ? Object.fromEntries(Object.entries(node(inner)).map(([name, schema]) => [name, structure(schema)]))
        : key === "default" || key === "enum"
          ? inner
          : structure(inner),
    ]),
  );
  return found.nullable === true ? nullable(plain) : plain;
}

function nullable(schema: Readonly<Record<string, Json>>): Json {
  const { type, enum: values } = schema;
  if (type === undefined) {
    return { anyOf: [schema, { type: "null" }] };
  }
  const types = [...list(Array.isArray(type) ? type : [type]), "null"];
  return values === undefined
    ? { ...schema, type: types }
    : { ...schema, type: types, enum: [...new Set([...list(values), null])] };
}

function reference(ref: string): Json {
  const name = ref.replace("#/components/schemas/", "");
  if (!schemas.has(name)) {
    schemas.set(name, null);
    schemas.set(name, structure(at(description, "components", "schemas", name) ?? {}));
  }
  return { $ref: `#/schemas/${name}` };
}

function resolved(value: Json): Json {
  const ref = node(value).$ref;
  return typeof ref === "string" ? (at(description, ...ref.replace("#/", "").split("/")) ?? {}) : value;
}

function at(value: Json, ...path: readonly string[]): Json | null {
  return path.reduce<Json | null>((found, key) => (found === null ? null : (node(found)[key] ?? null)), value);
}

function node(value: Json | undefined): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function list(value: Json | undefined | null): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function entries(pairs: readonly (readonly [string, Json])[]): string {
  return pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n");
}
