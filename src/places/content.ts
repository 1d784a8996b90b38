import { open } from "node:fs/promises";
import { UserError } from "../errors/user-error.ts";
import type { PlacedFile } from "./provider.ts";

/** What a file turns out to be when it is no table and no file of numbers. */
export type WrongContent =
  | { readonly kind: "lfs-pointer"; readonly oid: string | null }
  | { readonly kind: "dvc-pointer" }
  | { readonly kind: "html" }
  | { readonly kind: "model"; readonly what: string };

const checkoutWithLfs = "- uses: actions/checkout@v6\n  with:\n    lfs: true";

const modelNames: readonly (readonly [RegExp, string])[] = [
  [/\.(pkl|pickle)$/i, "a Python pickle"],
  [/\.joblib$/i, "a joblib dump"],
  [/\.(pt|pth|ckpt)$/i, "a PyTorch checkpoint"],
  [/\.onnx$/i, "an ONNX model"],
  [/\.(h5|hdf5)$/i, "an HDF5 file"],
  [/\.keras$/i, "a Keras model"],
  [/\.safetensors$/i, "a file of safetensors"],
  [/\.(bst|ubj|xgb)$/i, "an XGBoost model"],
  [/\.(cbm|lgb)$/i, "a boosted-tree model"],
  [/\.(tflite|pb)$/i, "a TensorFlow model"],
  [/\.(gguf|model|mlmodel|pmml|bin)$/i, "a model"],
];

/**
 * What the first bytes and the name say, where they say that this is nothing to read rows or numbers from; null where
 * they do not. A name ends a doubt only for files without a telling beginning, so a table of any name stays a table.
 */
export function recogniseContent(head: Uint8Array, name: string): WrongContent | null {
  const text = Buffer.from(head)
    .toString("utf8")
    .replace(/^\uFEFF?\s*/, "");
  if (text.startsWith("version https://git-lfs.github.com/spec/")) {
    return { kind: "lfs-pointer", oid: /^oid (sha256:[0-9a-f]{64})\s*$/m.exec(text)?.[1] ?? null };
  }
  if (/^(outs:\s*\n\s*- *(md5|etag|hash|size|path):|md5: [0-9a-f]{32}\s*\n(frozen|outs|deps):)/.test(text)) {
    return { kind: "dvc-pointer" };
  }
  if (/^(<!doctype\s+html|<html|<head)[\s>]/i.test(text)) return { kind: "html" };
  const magic = magicOf(head, text);
  if (magic !== null) return { kind: "model", what: magic };
  const named = modelNames.find(([pattern]) => pattern.test(name));
  return named === undefined ? null : { kind: "model", what: named[1] };
}

function magicOf(head: Uint8Array, text: string): string | null {
  const bytes = Buffer.from(head);
  if (bytes[0] === 0x80 && bytes.length > 2 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5) return "a Python pickle";
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"))) return "a zip archive, as saved models are";
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x48, 0x44, 0x46]))) return "an HDF5 file";
  if (text.startsWith("GGUF")) return "a GGUF model";
  if (text.startsWith("tree\nversion=")) return "a LightGBM model";
  if (/^\{\s*"learner"\s*:/.test(text)) return "an XGBoost model";
  return null;
}

const headBytes = 1024;

/** The first bytes of a file. */
export async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Refuses a file that cannot be a table or a file of numbers, and says what it is and what would help. */
export async function refuseWrongContent(file: PlacedFile, origin: string): Promise<void> {
  const found = recogniseContent(await readHead(file.absolute), file.shown);
  if (found !== null) throw wrongContentError(found, file, origin);
}

/** What a command wrote to `{output}` cannot be a table; it is the command itself that must be mended. */
export function wrongOutputError(found: WrongContent, origin: string): UserError {
  const what = {
    "lfs-pointer": "a Git LFS pointer, not the file itself; let the checkout fetch LFS files",
    "dvc-pointer": "a DVC pointer, not the file that it tracks",
    html: "an HTML page, not a table",
    model: `${found.kind === "model" ? found.what : ""}, not predictions; it must write a row for each example, as CSV, JSON, Parquet or Arrow`,
  }[found.kind];
  return new UserError(`${origin}: what it wrote to {output} is ${what}`, {
    title: "Command wrote no table",
    ...(found.kind === "lfs-pointer" ? { fix: checkoutWithLfs } : {}),
  });
}

/** Refuses a Git LFS pointer, which stands for a file of any kind; a model may be anything else. */
export async function refusePointer(file: PlacedFile, origin: string): Promise<void> {
  const found = recogniseContent(await readHead(file.absolute).catch(() => new Uint8Array()), file.shown);
  if (found?.kind === "lfs-pointer") throw wrongContentError(found, file, origin);
}

export function wrongContentError(
  found: WrongContent,
  file: Pick<PlacedFile, "shown" | "place">,
  origin: string,
): UserError {
  const location = { location: { path: file.shown } };
  switch (found.kind) {
    case "lfs-pointer":
      return new UserError(
        `${origin}: ${file.shown} is a Git LFS pointer${found.oid === null ? "" : ` (${found.oid})`}, not the file itself; ${
          file.place === "workspace"
            ? "let the checkout fetch LFS files"
            : "Git LFS content of other commits is not fetched: check that commit out with LFS and name the path, or keep the file as an artifact"
        }`,
        {
          title: "Git LFS pointer",
          fix: checkoutWithLfs,
          ...location,
        },
      );
    case "dvc-pointer":
      return new UserError(
        `${origin}: ${file.shown} is a DVC pointer, not the file itself; name the file that it tracks (without .dvc), after \`dvc pull\``,
        { title: "DVC pointer", ...location },
      );
    case "html":
      return new UserError(
        `${origin}: ${file.shown} is an HTML page, not a table (often the sign-in or error page of the site that it was fetched from)`,
        { title: "HTML instead of a table", ...location },
      );
    case "model":
      return new UserError(`${origin}: ${file.shown} is ${found.what}, not ${modelCure(origin).instead}`, {
        title: "Model instead of a table",
        ...modelCure(origin).fix,
        ...location,
      });
  }
}

/** What was wanted in place of a model, and the input that would make it, where the action has one. */
function modelCure(origin: string): { readonly instead: string; readonly fix: { readonly fix?: string } } {
  if (origin.startsWith("champion")) {
    return {
      instead: "predictions; to score today's rows with the champion model, give champion-command",
      fix: { fix: "champion-command: python predict.py {champion} {output}" },
    };
  }
  return origin.startsWith("predictions")
    ? { instead: "a table; to score rows with a model first, give command", fix: { fix: "command: python predict.py" } }
    : { instead: "a table", fix: {} };
}
