import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import type { Task } from "../../../src/metrics/examples.ts";
import {
  defaultMetrics,
  metricDefinitions,
  metricDirection,
  parseMetric,
  specColumns,
} from "../../../src/metrics/registry.ts";
import { parseSubject } from "../../../src/rules/parse.ts";
import { printSubject } from "../../../src/rules/print.ts";
import { binary, columnsOnly, multiclass, regression, subject } from "./support.ts";

function id(written: string, task: Task, classes?: readonly string[]): string {
  return parseMetric(parseSubject(written), task, classes).id;
}

function complaint(written: string, task: Task, classes?: readonly string[]): string {
  try {
    parseMetric(parseSubject(written), task, classes);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`${written} was accepted`);
}

describe("canonical ids", () => {
  it.each<[string, Task, string]>([
    ["roc_auc", "binary", "roc_auc"],
    ["roc_auc(max_fpr=0.1)", "binary", "roc_auc(max_fpr=0.1)"],
    ["roc_auc(0.1)", "binary", "roc_auc(max_fpr=0.1)"],
    ["roc_auc(ovr)", "multiclass", "roc_auc"],
    ["roc_auc(ovo)", "multiclass", "roc_auc(ovo)"],
    ["roc_auc(weighted)", "multiclass", "roc_auc(average=weighted)"],
    ["tpr", "binary", "recall"],
    ["tnr", "binary", "specificity"],
    ["f1", "binary", "f1"],
    ["f1", "multiclass", "f1(macro)"],
    ["f1(micro)", "multiclass", "f1(micro)"],
    ["recall(class=cat)", "multiclass", "recall(class=cat)"],
    ['recall(class="big, cat")', "multiclass", 'recall(class="big, cat")'],
    ["fbeta(2)", "binary", "fbeta(2)"],
    ["fbeta(beta=2)", "multiclass", "fbeta(2,average=macro)"],
    ["top_k(2)", "multiclass", "top_k(2)"],
    ["cohen_kappa(quadratic)", "multiclass", "cohen_kappa(quadratic)"],
    ["cohen_kappa(none)", "multiclass", "cohen_kappa"],
    ["cost(fp=1,fn=5)", "binary", "cost(fp=1,fn=5)"],
    ["cost(1,5)", "binary", "cost(fp=1,fn=5)"],
    ["ece(bins=20)", "binary", "ece(bins=20)"],
    ["ece(20)", "binary", "ece(bins=20)"],
    ["ece(equal_mass)", "binary", "ece(equal_mass)"],
    ["ece(bins=10)", "binary", "ece"],
    ["p95(latency_ms)", "columns", "p95(latency_ms)"],
    ["p99.9(latency_ms)", "regression", "p99.9(latency_ms)"],
    ['mean("judge score")', "binary", 'mean("judge score")'],
    ["interval_coverage(lo,upper=hi)", "regression", "interval_coverage(lo,hi)"],
    ["huber(1)", "regression", "huber"],
    ["tweedie_deviance(-1)", "regression", "tweedie_deviance(-1)"],
  ])("%s of a %s task is %s", (written, task, expected) => expect(id(written, task)).toBe(expected));

  it.each<[string, Task]>([
    ["fbeta(2,average=macro)", "multiclass"],
    ['recall(class="big, cat")', "multiclass"],
    ["cost(fp=1,fn=5)", "binary"],
    ["roc_auc(ovo,average=weighted)", "multiclass"],
    ["interval_coverage(lo,hi)", "regression"],
  ])("%s reads back as itself through the rule language", (written, task) => {
    const once = id(written, task);
    expect(id(once, task)).toBe(once);
    expect(printSubject(parseSubject(once))).toBe(once);
  });
});

describe("messages", () => {
  it.each<[string, Task, RegExp]>([
    ["roc_auk", "binary", /no metric "roc_auk"; did you mean roc_auc/],
    ["ndcg(10)", "binary", /^ndcg comes with ranking, which this version does not have$/],
    ["hamming_loss", "binary", /comes with multilabel tasks/],
    ["bleu", "regression", /comes with text/],
    ["mae", "binary", /^mae is a metric of regression tasks, and this task is binary$/],
    ["roc_auc", "regression", /metric of binary and multiclass tasks/],
    ["fbeta", "binary", /^fbeta needs beta, a number above 0/],
    ["fbeta(0)", "binary", /beta must be a number above 0, not "0"/],
    ["fbeta(2,beta=3)", "binary", /gives beta twice/],
    ["accuracy(3)", "binary", /accuracy takes no argument/],
    ["f1(median)", "binary", /average must be macro, micro or weighted, not "median"/],
    ["f1(avg=macro)", "binary", /f1 has no argument "avg"; it takes average/],
    ["f1(macro,class=a)", "multiclass", /takes a class or an average, not both/],
    ["roc_auc(ovo)", "binary", /only for several classes/],
    ["roc_auc(max_fpr=0.1)", "multiclass", /only for two classes/],
    ["recall_at_precision(1.5)", "binary", /at most 1/],
    ["mean", "columns", /mean needs column, the name of a numeric column/],
    ["psi", "binary", /there is no metric "psi"; rules on psi belong to validate-data/],
    ["impact_ratio", "multiclass", /belong to bias-report/],
    ["evidently:js", "binary", /is no metric of this gate/],
  ])("%s of a %s task", (written, task, expected) => expect(complaint(written, task)).toMatch(expected));

  it("names the classes that are near an unknown one", () => {
    expect(complaint("recall(class=kat)", "multiclass", ["cat", "dog"])).toMatch(/"kat".*did you mean cat/);
    expect(complaint("recall(class=zebra)", "multiclass", ["cat", "dog"])).toMatch(/there are cat and dog/);
  });
});

it("knows the columns of a subject before the task", () => {
  expect(specColumns(subject("p95(latency_ms)"))).toEqual(["latency_ms"]);
  expect(specColumns(subject("interval_width(lo,hi)"))).toEqual(["lo", "hi"]);
  expect(specColumns(subject("roc_auc"))).toEqual([]);
  expect(specColumns(subject("unknown(x)"))).toEqual([]);
});

it("knows which way is better, by alias too", () => {
  expect(metricDirection("tpr")).toBe("higher");
  expect(metricDirection("log_loss")).toBe("lower");
  expect(metricDirection("p95")).toBe("none");
  expect(metricDirection("nonsense")).toBeNull();
});

it("gives each metric one name, used once, and a source", () => {
  const names = metricDefinitions.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const definition of metricDefinitions) expect(definition.source, definition.name).not.toBe("");
});

describe("headline metrics", () => {
  const ids = (examples: Parameters<typeof defaultMetrics>[0]) => defaultMetrics(examples).map((spec) => spec.id);

  it("leave out what scores or predictions cannot give", () => {
    const label = [0, 1];
    expect(ids(binary(label, { score: [0.1, 0.9] }))).toEqual(expect.arrayContaining(["roc_auc", "f1", "log_loss"]));
    expect(ids(binary(label, { score: [-1, 9], decision: [0, 1] }))).not.toContain("log_loss");
    expect(ids(binary(label, { decision: [0, 1] }))).not.toContain("roc_auc");
  });

  it("follow the task", () => {
    expect(ids(multiclass([0, 1, 2], [0, 1, 2]))).toContain("f1(macro)");
    expect(ids(regression([1, 2], [1, 2]))).toContain("rmse");
    expect(ids(columnsOnly(1, { columns: { x: [1], y: [2] } }))).toEqual(["mean(x)", "mean(y)"]);
  });
});
