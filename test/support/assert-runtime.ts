import fc from "fast-check";

/** Actions run on Node 24; a test that ran on whatever the machine has would prove something else. */
const major = process.versions.node.split(".")[0];
if (major !== "24") {
  throw new Error(
    `tests run on Node 24, but this is ${process.version}: start them through npm, whose path has the \`node\` package first (and install it with its install script)`,
  );
}

// The same draws on every machine, so that a landing never depends on luck; MODELGATE_TEST_SEED explores others.
fc.configureGlobal({ seed: Number(process.env["MODELGATE_TEST_SEED"] ?? 1) });
