import { parse } from "yaml";
import type { UserError } from "../errors/user-error.ts";
import { nearest } from "../rules/nearest.ts";
import { type CheckpointData, dataOfAsset } from "./checkpoint-data.ts";
import { isList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { ProjectFiles } from "./project-files.ts";
import type { Suite } from "./suite.ts";
import { readSuiteFile } from "./suite-file.ts";
import { readJsonFile, suiteError } from "./suite-json.ts";

/** A suite and the data that it is about. */
export interface CheckpointValidation {
  readonly name: string;
  readonly suite: Suite;
  readonly data: CheckpointData;
}

export interface Checkpoint {
  readonly name: string;
  readonly validations: readonly CheckpointValidation[];
}

const configuration = "great_expectations.yml";

/**
 * A checkpoint of a Great Expectations project folder, of 1.x (checkpoints and validation definitions as JSON) or 0.18
 * (checkpoints as YAML). Without a name the only checkpoint is taken, and where there is none, all validation
 * definitions.
 *
 * @throws UserError where the folder is no project, holds no such checkpoint, or names what it does not have
 */
export async function readCheckpoint(files: ProjectFiles, name: string | null): Promise<Checkpoint> {
  const project = await readProject(files);
  const checkpoints = (await files.list(project.folderOf("checkpoint_store", "checkpoints")))
    .filter((path) => /\.(?:json|ya?ml)$/.test(path))
    .map((path) => ({ path, name: nameOfFile(path) }));
  if (checkpoints.length === 0 && name === null) return allDefinitions(files, project);
  const chosen =
    name === null && checkpoints.length === 1 ? checkpoints[0] : checkpoints.find((one) => one.name === name);
  if (chosen === undefined) {
    const known = checkpoints.map((one) => one.name);
    const close = name === null ? [] : nearest(name, known);
    const found = known.length === 0 ? "none" : known.join(", ");
    throw projectError(
      files,
      configuration,
      name === null
        ? `the project has ${known.length} checkpoints (${found}); name one as FOLDER#NAME`
        : `the project has no checkpoint ${name}; it has ${close.length > 0 ? close.join(", ") : found}`,
    );
  }
  const document = await readDocument(files, chosen.path);
  const validations = isList(document["validation_definitions"])
    ? await ofDefinitions(document["validation_definitions"], files, project)
    : await ofRequests(document, chosen.path, files, project);
  if (validations.length === 0)
    throw projectError(files, chosen.path, `the checkpoint ${chosen.name} validates nothing`);
  return { name: chosen.name, validations };
}

interface Project {
  readonly sources: JsonObject;
  folderOf(store: string, otherwise: string): string;
}

async function readProject(files: ProjectFiles): Promise<Project> {
  const text = await files.read(configuration);
  if (text === null)
    throw projectError(files, configuration, "there is no such file, so the folder is no Great Expectations project");
  const document = readYaml(text, files, configuration);
  const stores = isObject(document["stores"]) ? document["stores"] : {};
  return {
    sources: isObject(document["fluent_datasources"]) ? document["fluent_datasources"] : {},
    folderOf: (store, otherwise) => {
      const backend = at(at(stores, store), "store_backend");
      const folder = isObject(backend) ? backend["base_directory"] : null;
      return (typeof folder === "string" && folder !== "" ? folder : otherwise).replace(/\/+$/, "");
    },
  };
}

function at(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) ? value[key] : undefined;
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:json|ya?ml)$/, "");
}

async function readDocument(files: ProjectFiles, path: string): Promise<JsonObject> {
  const text = await files.read(path);
  if (text === null) throw projectError(files, path, "there is no such file");
  if (/\.ya?ml$/.test(path)) return readYaml(text, files, path);
  const { value } = readJsonFile(text, files.shown(path));
  if (!isObject(value)) throw projectError(files, path, "it must hold an object");
  return value;
}

function readYaml(text: string, files: ProjectFiles, path: string): JsonObject {
  let document: JsonValue;
  try {
    document = parse(text, { maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw projectError(files, path, `it is no YAML: ${why}`);
  }
  if (!isObject(document)) throw projectError(files, path, "it must hold a mapping");
  return document;
}

function projectError(files: ProjectFiles, path: string, sentence: string): UserError {
  return suiteError(files.shown(path), 1, sentence);
}

async function allDefinitions(files: ProjectFiles, project: Project): Promise<Checkpoint> {
  const folder = project.folderOf("validation_definition_store", "validation_definitions");
  const paths = (await files.list(folder)).filter((path) => path.endsWith(".json"));
  if (paths.length === 0)
    throw projectError(files, configuration, "the project has neither checkpoints nor validation definitions");
  const validations: CheckpointValidation[] = [];
  for (const path of paths) validations.push(await readDefinition(path, files, project));
  return { name: "all", validations };
}

async function ofDefinitions(
  definitions: readonly JsonValue[],
  files: ProjectFiles,
  project: Project,
): Promise<readonly CheckpointValidation[]> {
  const folder = project.folderOf("validation_definition_store", "validation_definitions");
  const validations: CheckpointValidation[] = [];
  for (const definition of definitions) {
    validations.push(await readDefinition(`${folder}/${textAt(definition, "name")}.json`, files, project));
  }
  return validations;
}

async function readDefinition(path: string, files: ProjectFiles, project: Project): Promise<CheckpointValidation> {
  const document = await readDocument(files, path);
  const data = document["data"];
  const [source, asset] = [textAt(at(data, "datasource"), "name"), textAt(at(data, "asset"), "name")];
  const suite = textAt(document["suite"], "name");
  return {
    name: textAt(document, "name") || nameOfFile(path),
    suite: await readSuite([`${suite}.json`], suite, {}, files, project),
    data: assetData(source, asset, textAt(at(data, "batch_definition"), "name"), path, files, project),
  };
}

/** The validations of a checkpoint of 0.18, each with what the checkpoint says for all. */
async function ofRequests(
  document: JsonObject,
  path: string,
  files: ProjectFiles,
  project: Project,
): Promise<readonly CheckpointValidation[]> {
  const listed = isList(document["validations"]) ? document["validations"] : [];
  const validations: CheckpointValidation[] = [];
  for (const one of listed.length > 0 ? listed : [document]) {
    const request = at(one, "batch_request") ?? document["batch_request"];
    const suite = textAt(one, "expectation_suite_name") || textAt(document, "expectation_suite_name");
    const [source, asset] = [textAt(request, "datasource_name"), textAt(request, "data_asset_name")];
    if (suite === "" || source === "") continue;
    const parameters = { ...objectAt(document, "evaluation_parameters"), ...objectAt(one, "evaluation_parameters") };
    validations.push({
      name: `${suite} on ${asset}`,
      // A point in a name of 0.18 is a folder.
      suite: await readSuite(
        [`${suite.replaceAll(".", "/")}.json`, `${suite}.json`],
        suite,
        parameters,
        files,
        project,
      ),
      data: assetData(source, asset, null, path, files, project),
    });
  }
  return validations;
}

async function readSuite(
  candidates: readonly string[],
  name: string,
  parameters: JsonObject,
  files: ProjectFiles,
  project: Project,
): Promise<Suite> {
  const folder = project.folderOf("expectations_store", "expectations");
  for (const candidate of candidates) {
    const path = `${folder}/${candidate}`;
    const text = await files.read(path);
    if (text === null) continue;
    const file = readSuiteFile(text, files.shown(path));
    if (file.kind !== "great-expectations") throw projectError(files, path, "it is no suite of Great Expectations");
    return { ...file.suite, parameters: { ...file.suite.parameters, ...parameters } };
  }
  throw projectError(files, `${folder}/${candidates[0] ?? name}`, `there is no suite ${name}`);
}

function assetData(
  source: string,
  asset: string,
  batch: string | null,
  path: string,
  files: ProjectFiles,
  project: Project,
): CheckpointData {
  const described = at(project.sources, source);
  if (!isObject(described)) {
    throw projectError(
      files,
      path,
      `the data source ${source} is not among the fluent_datasources of ${configuration}`,
    );
  }
  const found = dataOfAsset(described, asset, batch);
  if (typeof found === "string") throw projectError(files, path, `the data asset ${source}/${asset} ${found}`);
  return found;
}

function textAt(value: JsonValue | undefined, key: string): string {
  const text = at(value, key);
  return typeof text === "string" ? text : "";
}

function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const object = at(value, key);
  return isObject(object) ? object : {};
}
