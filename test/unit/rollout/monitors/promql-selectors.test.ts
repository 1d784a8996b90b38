import { expect, test } from "vitest";
import { presetQueries } from "../../../../src/rollout/monitors/presets.ts";
import { selectorsOf } from "../../../../src/rollout/monitors/promql-selectors.ts";
import { fillTemplates, templateValues } from "../../../../src/rollout/monitors/template.ts";

test.each([
  ["up", ["up"]],
  ['sum(increase(errors{arm="a"}[1m])) / sum(requests)', ['errors{arm="a"}', "requests"]],
  ['sum by (arm, le) (rate(x{a="}"}[5m] offset 5m))', ['x{a="}"}']],
  ["sum(x) by (arm)", ["x"]],
  ['a{x="1"} * on(pod) group_left(node) b', ['a{x="1"}', "b"]],
  ['{__name__=~"x.*", arm="c"}', ['{__name__=~"x.*", arm="c"}']],
  ["max_over_time(rate(job:errors:sum[1m])[10m:30s])", ["job:errors:sum"]],
  ["vector(0) or 1.5e3 > bool inf", []],
  ['label_replace(x, "a", "b", "c", "d{e}")', ["x"]],
  ["topk(3, x) without (pod) unless y @ end()", ["x", "y"]],
  ["x # y\n+ z", ["x", "z"]],
  ["x + x", ["x"]],
  ["sum(increase(x{a='it\\'s'}[1m])) or 0 * sum(increase(y[1m]))", ["x{a='it\\'s'}", "y"]],
])("the series that %s reads", (query, wanted) => {
  expect(selectorsOf(query)).toEqual(wanted);
});

test("every preset reads series whose age can be asked for", () => {
  const values = templateValues({ arm: "canary", start: 0, end: 60_000 }, { namespace: "prod", name: "churn" });
  for (const kind of ["kserve", "istio", "nginx", "seldon", "haproxy", "deployment", "argo-rollouts"]) {
    const lines = presetQueries(kind);
    expect(lines.map((line) => line.split(" = ")[0])).toEqual(expect.arrayContaining(["requests", "errors"]));
    for (const line of lines) {
      const query = fillTemplates({ name: kind, text: line.slice(line.indexOf(" = ") + 3) }, values, (value) => value);
      for (const selector of selectorsOf(query)) expect(selector).toMatch(/^\w+\{\w+=.*"\}$/);
    }
  }
  expect(presetQueries("command")).toEqual([]);
});
