/**
 * The import picture of the house, always downward. `scripts/check-picture.ts` runs it.
 *
 * Each room names the rooms that it may import; `errors` is open to all. A room that is not listed here may import
 * nothing and may not exist: the check fails on it.
 */
const beneathMetrics = ["rules", "gate", "table", "stats"];
const beneathDrift = ["profile", ...beneathMetrics];
const beneathComparison = ["metrics", ...beneathMetrics];
const beneathFairness = ["comparison", ...beneathComparison];
const beneathGates = [
  ...new Set([
    "places",
    "registries",
    "engines",
    "rollout",
    "expectations",
    "drift",
    "fairness",
    ...beneathDrift,
    ...beneathFairness,
  ]),
];

const mayImport = {
  errors: [],
  stats: [],
  table: [],
  rules: ["gate"],
  gate: ["rules", "table", "stats"],
  profile: beneathMetrics,
  metrics: beneathMetrics,
  comparison: beneathComparison,
  fairness: beneathFairness,
  expectations: beneathDrift,
  drift: beneathDrift,
  rollout: beneathMetrics,
  engines: beneathDrift,
  registries: ["gate"],
  places: ["gate", "table"],
  report: ["gate", "rules"],
  github: ["gate"],
  gates: beneathGates,
  action: ["gates", "github", "report", ...beneathGates],
  cli: ["action", "gates", "report", ...beneathGates],
};

/** What a room may use of Node itself; rooms that are not listed may use all of it. */
const pureRooms = {
  stats: [],
  metrics: [],
  comparison: [],
  fairness: [],
  drift: [],
  expectations: [],
  rules: [],
  report: [],
  errors: [],
  profile: ["buffer"],
  gate: ["crypto"],
  table: ["fs", "fs/promises", "path", "zlib", "crypto", "worker_threads", "stream", "stream/promises", "buffer"],
};

const octokit = "^(node_modules/)?(@octokit/|@actions/(github|artifact)(/|$))";
const slashes = (text) => text.replaceAll("/", "\\/");

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `room-${room}`,
  severity: "error",
  comment: `src/${room} may import ${["errors", ...allowed].map((name) => `src/${name}`).join(", ")} and nothing above`,
  from: { path: `^src/${room}/` },
  to: { path: "^(src|actions)/", pathNot: `^src/(${[room, "errors", ...allowed].join("|")})/` },
}));

/** The reading part of a profile is no pure room. */
const scanMayUse = ["buffer", "fs", "fs/promises", "os", "path", "timers/promises", "url", "worker_threads"];

const nodeRules = Object.entries({ ...pureRooms, "profile/scan": scanMayUse }).map(([room, allowed]) => ({
  name: `pure-${room.replace("/", "-")}`,
  severity: "error",
  comment: `src/${room} takes values and returns values: of Node it may use ${allowed.join(", ") || "nothing"}`,
  from: { path: `^src/${room}/`, ...(room === "profile" ? { pathNot: "^src/profile/scan/" } : {}) },
  to: { dependencyTypes: ["core"], pathNot: `^(node:)?(${allowed.map(slashes).join("|") || "(?!)"})$` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...nodeRules,
    {
      name: "known-rooms",
      severity: "error",
      comment: "a new room needs its place in the picture above",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/` },
    },
    {
      name: "known-rooms-from",
      severity: "error",
      comment: "a new room needs its place in the picture above",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/` },
      to: {},
    },
    {
      name: "actions-are-thin",
      severity: "error",
      comment: "an action's main.ts hands a gate to the shell",
      from: { path: "^actions/" },
      to: { path: "^(src|actions)/", pathNot: "^src/(action|gates)/" },
    },
    {
      name: "gates-stand-alone",
      severity: "error",
      comment:
        "gates do not import each other; what two of them need lies in src/gates itself, src/gates/rows, src/gates/numbers or a room below",
      from: { path: "^src/gates/([^/]+)/" },
      to: { path: "^src/gates/[^/]+/", pathNot: "^src/gates/($1|rows|numbers)/" },
    },
    {
      name: "shared-gate-parts-know-no-gate",
      severity: "error",
      comment: "what gates share is imported by them, not the other way round",
      from: { path: "^src/gates/([^/]+$|(rows|numbers)/)" },
      to: { path: "^src/gates/[^/]+/", pathNot: "^src/gates/(rows|numbers)/" },
    },
    {
      name: "only-github-speaks-to-github",
      severity: "error",
      comment: "Octokit, @actions/github and @actions/artifact are used by src/github only",
      from: { path: "^(src|actions)/", pathNot: "^src/github/" },
      to: { path: octokit },
    },
    {
      name: "only-gates-scan",
      severity: "error",
      comment: "reading files is the gates' part: who computes from a profile does not know how it was made",
      from: { path: "^src/", pathNot: "^src/(gates|profile/scan)/" },
      to: { path: "^src/profile/scan/" },
    },
    {
      name: "toolkit-stays-in-the-shell",
      severity: "error",
      comment: "the Actions toolkit reads the environment: only the shell, places and github use it",
      from: { path: `^src/(${[...Object.keys(pureRooms), "gates"].join("|")})/` },
      to: { path: "^(node_modules/)?@actions/" },
    },
    {
      name: "no-test-code",
      severity: "error",
      comment: "what ships imports nothing of tests, benchmarks, scripts or examples",
      from: { path: "^(src|actions)/" },
      to: { path: "^(test|bench|scripts|examples|dist|out)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "no module imports itself by a detour",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "nobody imports it and it imports nobody: it has no place in the house",
      from: { orphan: true },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "an import that cannot be resolved hides what the picture would say of it",
      from: {},
      // Of our own modules; whether a package is there is the compiler's to say, which also knows types without code.
      to: { couldNotResolve: true, path: "^[.]" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
