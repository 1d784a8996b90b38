/**
 * Writes the synthetic example: `node examples/synthetic/generate.ts [DIR]`, by default beside this file.
 *
 * Invented models: churn (binary, two shards, with a holdout table to join), tickets (three classes), delivery
 * (regression) and hiring (a biased model and its repair). Every number comes from one seeded generator and is rounded, so the same files come out anywhere.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

type Cell = string | number;

interface Source {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Standard normal, by Box and Muller. */
  normal(): number;
  /** One of the names, with the given shares (they sum to 1). */
  pick<Name extends string>(shares: Readonly<Record<Name, number>>): Name;
}

/** A Weyl sequence mixed by the finaliser of MurmurHash3: small, seeded, and the same on every machine. */
function seeded(seed: number): Source {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    pick<Name extends string>(shares: Readonly<Record<Name, number>>): Name {
      const names = Object.keys(shares) as Name[];
      let rest = uniform();
      const found = names.find((name) => {
        rest -= shares[name];
        return rest < 0;
      });
      return found ?? (names.at(-1) as Name);
    },
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const rounded = (x: number, digits: number): number => Number(x.toFixed(digits));

function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n`;
}

/** Customers who may leave: the model knows their risk with some noise, and knows it less well for small firms. */
function churn(): Record<string, string> {
  const random = seeded(1);
  const predictions: Cell[][] = [];
  const holdout: Cell[][] = [];
  for (let customer = 1; customer <= 2000; customer++) {
    const segment = random.pick({ consumer: 0.6, small_business: 0.28, enterprise: 0.12 });
    const region = random.pick({ north: 0.35, south: 0.3, west: 0.35 });
    const plan = random.pick({ basic: 0.55, plus: 0.45 });
    const risk = -1.6 + 1.9 * random.normal() + (plan === "basic" ? 0.4 : 0);
    const churned = random.uniform() < logistic(risk) ? 1 : 0;
    const noise = segment === "small_business" ? 1.3 : 0.7;
    const score = logistic(risk + noise * random.normal());
    const latency = Math.exp(4.2 + 0.35 * random.normal());
    predictions.push([`c${customer}`, rounded(score, 4), rounded(latency, 1)]);
    holdout.push([`c${customer}`, churned, segment, region, plan, segment === "enterprise" ? 4 : 1]);
  }
  const header = ["customer_id", "score", "latency_ms"];
  return {
    "churn/predictions/part-1.csv": csv(header, predictions.slice(0, 1000)),
    "churn/predictions/part-2.csv": csv(header, predictions.slice(1000)),
    "churn/data/holdout.csv": csv(["customer_id", "churned", "segment", "region", "plan", "revenue_weight"], holdout),
  };
}

/** Support tickets, sorted into three queues; `billing` and `account` are easily taken for each other. */
function tickets(): Record<string, string> {
  const random = seeded(2);
  const classes = ["account", "billing", "technical"] as const;
  const rows: Cell[][] = [];
  for (let ticket = 1; ticket <= 800; ticket++) {
    const queue = random.pick({ account: 0.25, billing: 0.35, technical: 0.4 });
    const language = random.pick({ de: 0.3, en: 0.5, fr: 0.2 });
    const evidence = classes.map((name) => {
      const near = name !== "technical" && queue !== "technical" ? 0.9 : 0;
      return Math.exp((name === queue ? 2.6 : near) + random.normal());
    });
    const total = evidence.reduce((sum, part) => sum + part, 0);
    const [account, billing] = evidence.map((part) => rounded(part / total, 4));
    if (account === undefined || billing === undefined) throw new Error("three classes have three scores");
    rows.push([`t${ticket}`, queue, account, billing, rounded(1 - account - billing, 4), language]);
  }
  return {
    "tickets/predictions.csv": csv(["key", "label", "p_account", "p_billing", "p_technical", "language"], rows),
  };
}

/** Minutes until a parcel arrives; the model is a little early in the city, and its error grows with the way. */
function delivery(): Record<string, string> {
  const random = seeded(3);
  const rows: Cell[][] = [];
  for (let parcel = 1; parcel <= 600; parcel++) {
    const area = random.pick({ city: 0.6, country: 0.4 });
    const kilometres = (area === "city" ? 4 : 18) * (0.3 + 1.4 * random.uniform());
    const expected = 12 + 2.1 * kilometres + (area === "city" ? -1.5 : 0);
    const minutes = Math.max(3, 12 + 2.1 * kilometres + (3 + 0.25 * kilometres) * random.normal());
    rows.push([`p${parcel}`, rounded(minutes, 1), rounded(expected, 1), area, rounded(kilometres, 2)]);
  }
  return { "delivery/predictions.csv": csv(["key", "actual", "predicted", "area", "kilometres"], rows) };
}

/**
 * Applicants of whom four in ten would do well. The biased model has learnt from a past in which women were hired less
 * often and takes a gap in the career for a weakness; the repaired one does not look at it. Both know as much of the rest.
 */
function hiring(): Record<string, string> {
  const random = seeded(4);
  const people: Cell[][] = [];
  const biased: Cell[][] = [];
  const repaired: Cell[][] = [];
  for (let applicant = 1; applicant <= 2400; applicant++) {
    const id = `a${applicant}`;
    const sex = random.pick({ F: 0.44, M: 0.53, "": 0.03 });
    const age = 21 + Math.floor(40 * random.uniform() ** 1.3);
    const department = random.pick({ sales: 0.55, engineering: 0.45 });
    const ability = random.normal();
    const gap = random.uniform() < (sex === "F" ? 0.42 : 0.1);
    const suited = random.uniform() < logistic(-0.5 + 2 * ability) ? "suited" : "unsuited";
    const seen = ability + 0.5 * random.normal();
    const repairedScore = logistic(-0.5 + 1.8 * seen);
    const biasedScore = logistic(-0.1 + 1.8 * seen - (gap ? 3.2 : 0));
    people.push([id, suited, sex, age, department]);
    biased.push([id, biasedScore >= 0.5 ? "suited" : "unsuited", rounded(biasedScore, 4)]);
    repaired.push([id, repairedScore >= 0.5 ? "suited" : "unsuited", rounded(repairedScore, 4)]);
  }
  const header = ["applicant", "prediction", "score"];
  return {
    "hiring/people.csv": csv(["applicant", "label", "sex", "age", "department"], people),
    "hiring/biased.csv": csv(header, biased),
    "hiring/repaired.csv": csv(header, repaired),
  };
}

const target = process.argv[2] ?? import.meta.dirname;
for (const [path, text] of Object.entries({ ...churn(), ...tickets(), ...delivery(), ...hiring() })) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), text);
}
