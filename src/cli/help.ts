/** The parts of an action.yml that help is made of. */
export interface HelpEntry {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
}

const width = 100;
const indent = 8;

/** The help text of one gate, out of its action.yml: every input with its description, wrapped. */
export function gateHelp(action: HelpEntry, version: string): string {
  const gate = action.name.replace(/^Modelgate /, "");
  const inputs = Object.entries(action.inputs).map(
    ([name, { description }]) => `  --${name} VALUE\n${wrap(description)}`,
  );
  return [
    `modelgate ${gate} (${version})`,
    "",
    `${action.description}.`,
    "",
    `Usage: modelgate ${gate} ${exampleOf(action)}`,
    "",
    "Each flag is an input of the action; repeat a flag to give several lines.",
    "",
    ...inputs,
    "",
    "Exit code: 0 when the gate lets the model pass, 1 when it does not or the input is bad, 2 for a wrong call.",
    "",
  ].join("\n");
}

/** Flags to begin with, by the first input that a gate cannot do without. */
const examples: Readonly<Record<string, string>> = {
  predictions: "--predictions preds.csv --rules 'roc_auc >= 0.85'",
  data: "--data data.csv --suite suite.json",
  target: "--target kserve:prod/churn --state file:rollout.json",
};

function exampleOf({ inputs }: HelpEntry): string {
  const first = Object.keys(examples).find((name) => Object.hasOwn(inputs, name));
  return first === undefined ? "--input value" : (examples[first] ?? "");
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll("`", "").split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - indent) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}
