export const id = 911;
export const ids = [911];
export const modules = {

/***/ 95911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./js/src/report/comparison.js
var comparison = __webpack_require__(76129);
// EXTERNAL MODULE: ./js/src/report/headline.js
var headline = __webpack_require__(98868);
// EXTERNAL MODULE: ./js/src/report/checks-markdown.js
var checks_markdown = __webpack_require__(25287);
// EXTERNAL MODULE: ./js/src/report/markup.js
var markup = __webpack_require__(29916);
// EXTERNAL MODULE: ./js/src/report/numbers.js
var numbers = __webpack_require__(52340);
// EXTERNAL MODULE: ./js/src/report/plain-text.js
var plain_text = __webpack_require__(4376);
;// CONCATENATED MODULE: ./js/src/report/chart-axes.js



/** An axis over a domain, or over the values themselves at round numbers. */
function linearAxis(tools, values, domain, range) {
    const finite = values.filter((value) => Number.isFinite(value));
    const [least, most] = finite.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    const known = domain ?? (finite.length === 0 ? [0, 1] : least === most ? [least - 0.5, most + 0.5] : [least, most]);
    const axis = tools.scaleLinear([...known], [...range]).clamp(true);
    return domain === undefined ? axis.nice(5) : axis;
}
/** Grid lines, tick labels and axis titles; without `x` the caller writes its own labels. */
function plotFrame({ x, y, area, xTitle, yTitle, }) {
    const middleY = (area.top + area.bottom) / 2;
    return (0,markup/* element */.N)("g", { "aria-hidden": "true" }, y
        .ticks(5)
        .map((tick) => [
        (0,markup/* element */.N)("line", { class: "grid", x1: area.left, x2: area.right, y1: y(tick), y2: y(tick) }),
        (0,markup/* element */.N)("text", { class: "tick", x: area.left - 6, y: y(tick) + 4, "text-anchor": "end" }, showTick(tick)),
    ]), (x?.ticks(5) ?? []).map((tick) => (0,markup/* element */.N)("text", { class: "tick", x: x?.(tick) ?? 0, y: area.bottom + 15, "text-anchor": "middle" }, showTick(tick))), (0,markup/* element */.N)("line", { class: "axis", x1: area.left, x2: area.right, y1: area.bottom, y2: area.bottom }), (0,markup/* element */.N)("line", { class: "axis", x1: area.left, x2: area.left, y1: area.top, y2: area.bottom }), (0,markup/* element */.N)("text", { x: (area.left + area.right) / 2, y: area.bottom + 34, "text-anchor": "middle" }, (0,plain_text/* plainText */.wh)(xTitle, 40)), (0,markup/* element */.N)("text", { transform: `rotate(-90 12 ${middleY})`, x: 12, y: middleY, "text-anchor": "middle" }, (0,plain_text/* plainText */.wh)(yTitle, 40)));
}
/** Ticks are round already; only noise of the last bits is taken off. */
function showTick(value) {
    const short = Number(value.toPrecision(6));
    return Number.isInteger(short) || Math.abs(short) < 1e-4 ? (0,numbers/* showNumber */.Zo)(short) : String(short).replace("-", "−");
}

;// CONCATENATED MODULE: ./js/src/report/forest-chart.js




const width = 420;
const rowHeight = 42;
const mostRows = 60;
/**
 * Intervals below each other on one scale, each with its value and, as an upright stroke, what it is held to. Names
 * stand above their intervals, so that the chart is as readable on a phone as on a desk.
 */
function forestChart(title, all, tools, reference = null) {
    const rows = all.slice(0, mostRows);
    const bottom = rows.length * rowHeight + 4;
    const values = rows.flatMap(({ value, low, high, bound }) => [value, low, high, ...(bound === null ? [] : [bound])]);
    const x = linearAxis(tools, [...values, ...(reference === null ? [] : [reference.x])], undefined, [12, width - 12]);
    return (0,markup/* element */.N)("svg", { viewBox: `0 0 ${width} ${bottom + 22}`, role: "img", "aria-label": (0,plain_text/* plainText */.wh)(title) }, (0,markup/* element */.N)("title", {}, title), (0,markup/* element */.N)("desc", {}, "Each row is a value with its interval; the upright stroke is the bound. The table beside it holds the same numbers."), x
        .ticks(5)
        .map((tick) => [
        (0,markup/* element */.N)("line", { class: "grid", x1: x(tick), x2: x(tick), y1: 4, y2: bottom }),
        (0,markup/* element */.N)("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle" }, showTick(tick)),
    ]), reference === null
        ? ""
        : (0,markup/* element */.N)("g", {}, (0,markup/* element */.N)("title", {}, reference.name), (0,markup/* element */.N)("line", { class: "reference", x1: x(reference.x), x2: x(reference.x), y1: 4, y2: bottom })), rows.map((row, index) => forestRow(row, index * rowHeight, x)));
}
function forestRow(row, top, x) {
    const y = top + 30;
    const style = `whisker mark-${row.mark}`;
    const show = row.signed === true ? numbers/* showDifference */.Te : numbers/* showFigures */.VK;
    const { withInterval } = show({ value: row.value, interval: row, bound: row.bound });
    const upright = (at, half, name) => (0,markup/* element */.N)("line", { class: name, x1: at, x2: at, y1: y - half, y2: y + half });
    return (0,markup/* element */.N)("g", {}, (0,markup/* element */.N)("text", { class: "halo", x: 0, y: top + 16 }, (0,plain_text/* plainText */.wh)(row.label, 36)), (0,markup/* element */.N)("text", { class: "halo tick", x: width, y: top + 16, "text-anchor": "end" }, withInterval), (0,markup/* element */.N)("line", { class: style, x1: x(row.low), x2: x(row.high), y1: y, y2: y }), upright(x(row.low), 5, style), upright(x(row.high), 5, style), row.bound === null ? "" : upright(x(row.bound), 9, "bound"), marker(row.mark, x(row.value), y));
}
/** Shapes differ with the outcome, so that colour is not needed: a disc holds, a square fails, a diamond is open. */
function marker(mark, x, y) {
    if (mark === "fail")
        return (0,markup/* element */.N)("rect", { class: "mark-fail", x: x - 4.5, y: y - 4.5, width: 9, height: 9 });
    if (mark === "warn")
        return (0,markup/* element */.N)("path", { class: "mark-warn", d: `M${x.toFixed(2)} ${(y - 6).toFixed(2)}l6 6l-6 6l-6 -6z` });
    return (0,markup/* element */.N)("circle", { class: `mark-${mark}`, cx: x, cy: y, r: 4.5 });
}

;// CONCATENATED MODULE: ./js/src/report/html-section.js



/** Longer tables end here and point to the JSON, so that a browser stays quick. */
const html_section_mostRows = 500;
/** A part of the page under its own heading. */
function section(title, ...children) {
    return (0,markup/* element */.N)("section", {}, (0,markup/* element */.N)("h2", {}, (0,plain_text/* plainText */.wh)(title)), ...children);
}
/** The line beneath a table that ended at `mostRows`; empty where all rows are shown. */
function moreRows(count) {
    return count > html_section_mostRows
        ? (0,markup/* element */.N)("p", { class: "muted" }, `… ${(0,numbers/* counted */.hS)(count - html_section_mostRows, "more row")} in the JSON report`)
        : "";
}

;// CONCATENATED MODULE: ./js/src/report/html-table.js

/** A table with heads that a screen reader relates to their cells. */
function htmlTable({ caption, cards, columns, rows }) {
    const table = (0,markup/* element */.N)("table", { class: cards ? "cards" : null }, caption === null ? "" : (0,markup/* element */.N)("caption", {}, caption), (0,markup/* element */.N)("thead", {}, (0,markup/* element */.N)("tr", {}, columns.map(({ title, kind }) => (0,markup/* element */.N)("th", { scope: "col", class: kind === "number" ? "number" : null }, title)))), (0,markup/* element */.N)("tbody", {}, rows.map((row) => (0,markup/* element */.N)("tr", {}, columns.map(({ title, kind }, index) => {
        const cell = row[index] ?? "";
        if (kind === "name")
            return (0,markup/* element */.N)("th", { scope: "row" }, cell);
        return (0,markup/* element */.N)("td", { class: kind === "number" ? "number" : null, "data-label": cards && title !== "" ? title : null }, cell);
    })))));
    const name = caption ?? columns[0]?.title ?? "";
    return (0,markup/* element */.N)("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name === "" ? "Table" : name }, table);
}
/** Facts as a list of names and values; what is null is left out. */
function htmlFacts(facts) {
    return (0,markup/* element */.N)("dl", { class: "facts" }, facts.flatMap(([name, value]) => (value === null ? [] : [(0,markup/* element */.N)("dt", {}, name), (0,markup/* element */.N)("dd", {}, value)])));
}

// EXTERNAL MODULE: ./js/src/report/words.js
var report_words = __webpack_require__(57895);
;// CONCATENATED MODULE: ./js/src/report/html-checks.js








/** With so few checks all of them are shown at once; with more, those that hold are folded. */
const checksAtOnce = 6;
/** The checks as tables, each with what it says, a drawing of its interval and its outcome; what holds comes last. */
function checksSection(report) {
    if (report.checks.length === 0)
        return "";
    const ordered = (0,report_words/* byWeight */.IN)(report.checks).slice(0, html_section_mostRows);
    const holding = ordered.filter(({ outcome }) => outcome === "pass");
    const fold = ordered.length > checksAtOnce && holding.length > 0 && holding.length < ordered.length;
    const open = fold ? ordered.filter(({ outcome }) => outcome !== "pass") : ordered;
    const folded = `${(0,numbers/* counted */.hS)(holding.length, (0,report_words/* checkNoun */.nW)(holding))} that ${holding.length === 1 ? "holds" : "hold"}`;
    return section((0,report_words/* couldNotJudge */.S9)(report) ? "What went wrong" : "Rules", checksTable(open), fold ? (0,markup/* element */.N)("details", {}, (0,markup/* element */.N)("summary", {}, folded), checksTable(holding)) : "", moreRows(report.checks.length));
}
function checksTable(shown) {
    const drawings = (0,checks_markdown/* checkDrawings */.s5)(shown);
    const level = (0,checks_markdown/* sharedLevel */.MC)(shown.map(({ interval }) => interval ?? null));
    const drawn = drawings.some((drawing) => drawing !== null);
    return htmlTable({
        caption: drawn
            ? `In each drawing the disc is the value and the line its interval, at a scale of its own; ${(0,checks_markdown/* drawingTitle */.l4)(shown)}.`
            : null,
        cards: true,
        columns: [
            { title: "rule", kind: "name" },
            { title: (0,checks_markdown/* observedTitle */.DV)(shown, level), kind: "number" },
            ...(drawn ? [{ title: "interval and bound", kind: "text" }] : []),
            { title: "needed", kind: "number" },
            { title: "rows", kind: "number" },
            { title: "outcome", kind: "text" },
        ],
        rows: shown.map((check, index) => [
            [(0,markup/* element */.N)("span", {}, (0,report_words/* checkTitle */.Tq)(check)), whyBlock(check)],
            typeof check.observed === "string"
                ? (0,plain_text/* plainText */.wh)(check.observed)
                : check.outcome === "error" && check.observed === null
                    ? ""
                    : (0,checks_markdown/* checkFigure */.vq)(check),
            ...(drawn ? [drawings[index] ? drawing(drawings[index] ?? "") : ""] : []),
            (0,numbers/* showExpected */.wH)((0,plain_text/* plainText */.wh)(check.expected)),
            check.support ? (0,numbers/* showCount */.px)(check.support.n) : "",
            (0,markup/* element */.N)("span", { class: `outcome ${markOf(check)}-word` }, `${(0,report_words/* checkSign */.ar)(check)} ${(0,report_words/* outcomeWord */.nG)(check)}`),
        ]),
    });
}
/** `htmlText` would take the drawing's no-break spaces for white space, so it is put in as it is: we drew it. */
function drawing(text) {
    return (0,markup/* element */.N)("span", { class: "drawing", "aria-hidden": "true" }, (0,markup/* ownMarkup */.X)(text));
}
function whyBlock(check) {
    const { sentence, rest } = (0,checks_markdown/* messageOf */.bD)(check);
    const evidence = (0,checks_markdown/* evidenceOf */.X1)(check);
    const blocks = [...(rest.length > 0 ? [rest] : []), ...evidence.blocks];
    const place = check.location === null || check.outcome === "pass" ? "" : `(${(0,plain_text/* plainText */.wh)((0,checks_markdown/* placeText */.Z9)(check.location))})`;
    const told = [sentence, place].filter((part) => part !== "").join(" ");
    const [first = "", ...further] = [told, ...evidence.sentences].filter((part) => part !== "");
    if (first === "")
        return "";
    return (0,markup/* element */.N)("span", { class: "why" }, first, further.map((fact) => (0,markup/* element */.N)("span", { class: "why" }, fact)), blocks.map((lines) => (0,markup/* element */.N)("pre", { tabindex: 0 }, (0,markup/* ownMarkup */.X)(lines.map((line) => preText(line)).join("\n")))));
}
/** A line of a `pre` keeps its indentation and its runs of spaces, under which a caret stands. */
function preText(line) {
    return line
        .split(/( +)/)
        .map((part) => (/^ +$/.test(part) ? part : (0,markup/* element */.N)("span", {}, part).markup))
        .join("");
}
/** How a check is marked in a chart. */
function markOf({ outcome, severity }) {
    if (outcome === "pass")
        return "pass";
    return outcome === "error" || (outcome === "fail" && severity === "critical") ? "fail" : "warn";
}
/** All shares with an interval and a bound on one scale; figures in other units have their drawing in the table. */
function intervalSection(report, tools) {
    const rows = (0,report_words/* byWeight */.IN)(report.checks.filter(({ margin }) => margin === undefined)).flatMap((check) => forestRowOf(check, (0,report_words/* checkTitle */.Tq)(check)));
    const shares = rows
        .filter(({ low, high, bound }) => low >= -1 && high <= 1 && bound !== null && Math.abs(bound) <= 1)
        .slice(0, 40);
    if (shares.length < 2)
        return "";
    return section("Intervals against their bounds", (0,markup/* element */.N)("figure", { class: "wide" }, forestChart("Intervals against their bounds", shares, tools)));
}
function forestRowOf(check, label) {
    if (typeof check.observed !== "number" || !check.interval)
        return [];
    const { low, high } = check.interval;
    const bound = check.margin === undefined ? (0,numbers/* boundOf */.s0)(check.expected) : check.margin.edge;
    return [{ label, value: check.observed, low, high, bound, mark: markOf(check) }];
}

// EXTERNAL MODULE: ./js/src/report/metrics-markdown.js
var metrics_markdown = __webpack_require__(27261);
;// CONCATENATED MODULE: ./js/src/report/html-comparison.js









/** Both models side by side with their differences, the rows that changed, and the differences as a forest plot. */
function comparisonSection(report, tools) {
    const rows = (0,comparison/* comparedRows */.HL)(report);
    const several = rows.some(({ challenger }) => challenger !== null);
    const level = (0,checks_markdown/* sharedLevel */.MC)(rows.map(({ row }) => row.difference?.interval ?? null));
    const table = htmlTable({
        caption: "In each drawing │ is no difference, ┊ the margin, ● the difference and the line its interval, at a scale of its own.",
        cards: true,
        columns: [
            { title: "metric", kind: "name" },
            ...(several ? [{ title: "challenger", kind: "text" }] : []),
            { title: "champion", kind: "number" },
            { title: several ? "challenger's" : "this one", kind: "number" },
            { title: level === null ? "difference" : `difference (${level})`, kind: "number" },
            { title: "drawn", kind: "text" },
            { title: "verdict", kind: "text" },
            { title: "rows", kind: "number" },
            { title: "difference by", kind: "text" },
        ],
        rows: rows
            .slice(0, html_section_mostRows)
            .map((row) => [
            (0,markup/* element */.N)("span", {}, (0,markup/* element */.N)("code", {}, row.metric), row.arrow === "" ? "" : [(0,markup/* ownMarkup */.X)(" "), row.arrow]),
            ...(several ? [(0,plain_text/* plainText */.wh)(row.challenger ?? "")] : []),
            row.champion,
            row.own,
            row.difference,
            row.drawing === null
                ? ""
                : (0,markup/* element */.N)("span", { class: "drawing", "aria-hidden": "true" }, (0,markup/* ownMarkup */.X)(row.drawing)),
            (0,markup/* element */.N)("span", { class: row.check === null ? "muted" : `${markOf(row.check)}-word` }, `${row.sign} ${row.verdict}`.trim()),
            (0,metrics_markdown/* supportText */.Dy)(row.rows),
            (0,plain_text/* plainText */.wh)(row.row.difference?.method ?? "", 60),
        ]),
    });
    const flips = (0,comparison/* flipSentences */.QX)(report).map(({ text, slice, change }) => (0,markup/* element */.N)("p", {}, slice === null ? `${text}.` : `${text}; most were lost in ${(0,plain_text/* plainText */.wh)(slice, 100)} (${change}).`));
    return section("Champion and this one", table, moreRows(rows.length), flips, forestPlots(rows, tools));
}
/** Shares on one scale; metrics of other units would flatten them, and each of those stands on its own. */
function forestPlots(rows, tools) {
    const drawn = rows.flatMap((row) => html_comparison_forestRowOf(row));
    const shares = drawn.filter(({ low, high }) => low >= -1 && high <= 1).slice(0, 40);
    const others = drawn.filter((row) => !shares.includes(row)).slice(0, 12);
    const plot = (title, some) => (0,markup/* element */.N)("figure", { class: "wide" }, (0,markup/* element */.N)("figcaption", {}, title), forestChart(title, some, tools, { name: "no difference", x: 0 }));
    return (0,markup/* element */.N)("div", { class: "figures" }, shares.length === 0 ? "" : plot("Differences from the champion; dashed is no difference", shares), others.map((row) => plot(`Difference of ${row.label}; dashed is no difference`, [row])));
}
function html_comparison_forestRowOf({ row, check, metric, challenger, arrow }) {
    const { value, interval } = row.difference ?? { value: null, interval: null };
    if (value === null || interval === null || row.direction === "none")
        return [];
    const label = `${challenger === null ? "" : `${challenger}: `}${metric} ${arrow}`;
    const bound = check?.margin?.edge ?? null;
    return [
        {
            label,
            value,
            low: interval.low,
            high: interval.high,
            bound,
            mark: check === null ? "none" : markOf(check),
            signed: true,
        },
    ];
}

// EXTERNAL MODULE: ./js/src/report/body.js + 1 modules
var body = __webpack_require__(48859);
// EXTERNAL MODULE: ./js/src/report/chart-matrix.js
var chart_matrix = __webpack_require__(72750);
;// CONCATENATED MODULE: ./js/src/report/charts.js






const seriesClasses = ["one", "two", "three"];
const charts_width = 400;
const height = 340;
/** A figure as static SVG with a title and a description. A table of the same points must stand beside it. */
function figureChart(figure, tools) {
    if (figure.series.every(({ points }) => points.length === 0))
        return null;
    switch (figure.kind) {
        case "matrix":
            return (0,chart_matrix/* matrixChart */.e)(figure);
        case "interval":
            return forestChart(figure.title, forestRows(figure), tools);
        case "bar":
            return barChart(figure, tools);
        case "line":
        case "scatter":
            return curveChart(figure, tools);
    }
}
function forestRows(figure) {
    return figure.series.flatMap(({ points }) => points.map((point, index) => ({
        label: figure.categories?.[index] ?? (0,numbers/* showNumber */.Zo)(point.x),
        value: point.y,
        low: point.low ?? point.y,
        high: point.high ?? point.y,
        bound: null,
        mark: "none",
    })));
}
/** Curves and points; points with `low` and `high` get bars. */
function curveChart(figure, tools) {
    const points = figure.series.flatMap((series) => series.points);
    const reference = figure.reference?.points ?? [];
    const xs = [...points, ...reference].map(({ x }) => x);
    const ys = [...points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]), ...reference.map(({ y }) => y)];
    const legend = figure.series.length > 1 ? 16 * Math.min(figure.series.length, 6) : 0;
    const area = { left: 52, top: 12, right: charts_width - 14, bottom: height - 44 };
    const x = linearAxis(tools, xs, figure.x.domain, [area.left, area.right]);
    const y = linearAxis(tools, ys, figure.y.domain, [area.bottom, area.top]);
    const path = tools.line((point) => x(point.x), (point) => y(point.y));
    const drawn = figure.series.slice(0, 6).map(({ points: line, name }, index) => {
        const style = seriesClasses[index % seriesClasses.length] ?? "one";
        const few = line.length <= 40;
        return (0,markup/* element */.N)("g", {}, (0,markup/* element */.N)("title", {}, name), figure.kind === "line"
            ? (0,markup/* element */.N)("path", { class: `curve ${style}`, d: path(line.map((point) => point)) ?? "" })
            : "", line.flatMap((point) => point.low === undefined || point.high === undefined
            ? []
            : [
                (0,markup/* element */.N)("line", {
                    class: `whisker ${style}`,
                    x1: x(point.x),
                    x2: x(point.x),
                    y1: y(point.low),
                    y2: y(point.high),
                }),
            ]), few || figure.kind === "scatter" ? line.map((point) => pointMark(index, style, x(point.x), y(point.y))) : "");
    });
    return (0,markup/* element */.N)("svg", { viewBox: `0 0 ${charts_width} ${height + legend}`, role: "img", "aria-label": (0,plain_text/* plainText */.wh)(figure.title) }, (0,markup/* element */.N)("title", {}, figure.title), (0,markup/* element */.N)("desc", {}, `${figure.y.title} over ${figure.x.title}; the table beside it holds the same points.`), plotFrame({ x, y, area, xTitle: figure.x.title, yTitle: figure.y.title }), reference.length > 0 ? (0,markup/* element */.N)("path", { class: "reference", d: path([...reference]) ?? "" }) : "", drawn, figure.series.length > 1
        ? figure.series
            .slice(0, 6)
            .map(({ name }, index) => [
            ...legendMark(index, area.left, height + index * 16 - 2),
            (0,markup/* element */.N)("text", { x: area.left + 36, y: height + index * 16 + 2 }, (0,plain_text/* plainText */.wh)(name, 40)),
        ])
        : "");
}
/** Series differ in dash and in the shape of their points, so that nothing needs colour. */
function pointMark(index, style, x, y) {
    switch (index % seriesClasses.length) {
        case 0:
            return (0,markup/* element */.N)("circle", { class: `fill-${style}`, cx: x, cy: y, r: 3.5 });
        case 1:
            return (0,markup/* element */.N)("rect", { class: `fill-${style}`, x: x - 3.5, y: y - 3.5, width: 7, height: 7 });
        default:
            return (0,markup/* element */.N)("path", { class: `fill-${style}`, d: `M${x.toFixed(2)} ${(y - 5).toFixed(2)}l5 9h-10z` });
    }
}
function legendMark(index, left, y) {
    const style = seriesClasses[index % seriesClasses.length] ?? "one";
    return [(0,markup/* element */.N)("path", { class: `curve ${style}`, d: `M${left} ${y}h28` }), pointMark(index, style, left + 14, y)];
}
function barChart(figure, tools) {
    const points = figure.series[0]?.points.slice(0, 60) ?? [];
    const area = { left: 52, top: 12, right: charts_width - 14, bottom: height - 44 };
    const y = linearAxis(tools, [0, ...points.map((point) => point.high ?? point.y)], figure.y.domain, [
        area.bottom,
        area.top,
    ]);
    const labels = points.map((point, index) => figure.categories?.[index] ?? (0,numbers/* showNumber */.Zo)(point.x));
    const band = tools
        .scaleBand(labels.map((_, index) => index), [area.left, area.right])
        .paddingInner(0.2)
        .paddingOuter(0.1);
    const every = Math.ceil(labels.length / 8);
    return (0,markup/* element */.N)("svg", { viewBox: `0 0 ${charts_width} ${height}`, role: "img", "aria-label": (0,plain_text/* plainText */.wh)(figure.title) }, (0,markup/* element */.N)("title", {}, figure.title), (0,markup/* element */.N)("desc", {}, `${figure.y.title} by ${figure.x.title}; the table beside it holds the same numbers.`), plotFrame({ x: null, y, area, xTitle: figure.x.title, yTitle: figure.y.title }), points.map((point, index) => {
        const left = band(index) ?? area.left;
        const [from, to] = [y(Math.max(0, point.y)), y(Math.min(0, point.y))];
        return [
            (0,markup/* element */.N)("rect", {
                class: "fill-one",
                x: left,
                y: from,
                width: band.bandwidth(),
                height: Math.max(0, to - from),
            }),
            point.low === undefined || point.high === undefined
                ? ""
                : (0,markup/* element */.N)("line", {
                    class: "axis",
                    x1: left + band.bandwidth() / 2,
                    x2: left + band.bandwidth() / 2,
                    y1: y(point.low),
                    y2: y(point.high),
                }),
            index % every === 0
                ? (0,markup/* element */.N)("text", { class: "tick", x: left + band.bandwidth() / 2, y: area.bottom + 15, "text-anchor": "middle" }, (0,plain_text/* plainText */.wh)(labels[index] ?? "", 10))
                : "",
        ];
    }));
}

// EXTERNAL MODULE: ./js/src/report/figure-table.js
var figure_table = __webpack_require__(73365);
;// CONCATENATED MODULE: ./js/src/report/html-figures.js








/** The report's figures, each as a picture with its table folded beneath it. */
function figuresSection(report, tools) {
    // The differences are drawn where the models are compared.
    const drawn = report.figures.filter(({ id }) => !(0,comparison/* isComparison */.gP)(report) || !/^differences(?:-|$)/u.test(id));
    const figures = drawn.flatMap((figure) => {
        const table = (0,figure_table/* figureTable */.j)(figure);
        if (table.rows.length === 0)
            return [];
        const chart = figureChart(figure, tools);
        const asTable = reportTable(table);
        return [
            (0,markup/* element */.N)("figure", { class: figure.kind === "interval" ? "wide" : null }, (0,markup/* element */.N)("figcaption", {}, figure.title), chart ?? "", chart === null ? asTable : (0,markup/* element */.N)("details", {}, (0,markup/* element */.N)("summary", {}, "As a table"), asTable)),
        ];
    });
    return figures.length === 0 ? "" : section("Figures", (0,markup/* element */.N)("div", { class: "figures" }, figures));
}
/** A matrix stands among the figures, its table beneath it. */
function drawnAsMatrix(report, id) {
    return report.figures.some((figure) => figure.id === id && figure.kind === "matrix" && figure.series.some(({ points }) => points.length > 0));
}
/** One of the report's tables, its numeric columns at shared decimals. */
function reportTable(table) {
    const shown = (0,body/* shownColumns */.Lt)(table);
    return (0,markup/* element */.N)("div", {}, htmlTable({
        caption: null,
        cards: false,
        columns: table.columns.map(({ title, type }, index) => ({
            title,
            kind: type === "number" || type === "percent" || type === "count" ? "number" : index === 0 ? "name" : "text",
        })),
        rows: table.rows
            .slice(0, html_section_mostRows)
            .map((_row, at) => table.columns.map((_column, index) => (0,plain_text/* plainText */.wh)(shown[index]?.[at] ?? "", 300))),
    }), moreRows(table.rows.length));
}

;// CONCATENATED MODULE: ./js/src/report/html-metrics.js










/** The figures over all rows; empty where there are none. */
function metricsSection(report) {
    const rows = report.metrics.filter(({ slice }) => slice === null);
    if (rows.length === 0)
        return "";
    const level = (0,checks_markdown/* sharedLevel */.MC)(rows.map(({ interval }) => interval));
    const dummies = rows.some(({ dummy }) => typeof dummy === "number");
    return section("Metrics", htmlTable({
        caption: null,
        cards: true,
        columns: [
            { title: "metric", kind: "name" },
            { title: level === null ? "value" : `value (${level})`, kind: "number" },
            ...(dummies ? [{ title: "dummy", kind: "number" }] : []),
            { title: "rows", kind: "number" },
            { title: "interval by", kind: "text" },
        ],
        rows: rows
            .slice(0, html_section_mostRows)
            .map((row) => [
            metricName(row),
            valueText(row),
            ...(dummies
                ? [typeof row.dummy === "number" ? (0,numbers/* showFigures */.VK)({ value: row.dummy, interval: row.interval }).value : ""]
                : []),
            (0,metrics_markdown/* supportText */.Dy)(row.support),
            row.interval === null ? "" : (0,plain_text/* plainText */.wh)(row.interval.method),
        ]),
    }), moreRows(rows.length));
}
function metricName(row) {
    const arrow = (0,numbers/* directionArrow */.h9)(row.direction);
    const words = { higher: "higher is better", lower: "lower is better", none: "" }[row.direction];
    return (0,markup/* element */.N)("span", {}, (0,markup/* element */.N)("code", {}, row.id), arrow === "" ? "" : [(0,markup/* ownMarkup */.X)(" "), (0,markup/* element */.N)("span", { role: "img", "aria-label": words, title: words }, arrow)]);
}
function valueText(row) {
    return row.value === null ? `undefined: ${(0,plain_text/* plainText */.wh)(row.reason ?? "no reason given", 300)}` : (0,metrics_markdown/* figureText */.OP)(row);
}
/** The figures by slice, each family of slices as charts and a table; empty where there are none. */
function slicesSection(report, tools) {
    const families = (0,metrics_markdown/* sliceFamilies */.Vg)(report, 6);
    if (families.length === 0)
        return "";
    return section("Slices", families.map((family) => sliceBlock(family, tools)));
}
function sliceBlock(family, tools) {
    const name = family.columns.map((column) => (0,plain_text/* plainText */.wh)(column, 40)).join(" × ");
    const charts = family.metrics.slice(0, 4).flatMap((metric, column) => {
        const rows = family.slices.flatMap(({ name: slice, cells }) => {
            const { row, check } = cells[column] ?? { row: null, check: null };
            if (row === null || row.value === null || row.interval === null)
                return [];
            const bound = check === null ? null : (0,numbers/* boundOf */.s0)(check.expected);
            return [
                {
                    label: slice,
                    value: row.value,
                    low: row.interval.low,
                    high: row.interval.high,
                    bound,
                    mark: check === null ? "none" : markOf(check),
                },
            ];
        });
        const title = `${(0,plain_text/* plainText */.wh)(metric, 60)} by ${name}`;
        return rows.length < 2
            ? []
            : [(0,markup/* element */.N)("figure", {}, (0,markup/* element */.N)("figcaption", {}, title), forestChart(title, rows, tools))];
    });
    const table = htmlTable({
        caption: null,
        cards: false,
        columns: [
            { title: name, kind: "name" },
            { title: "rows", kind: "number" },
            ...family.metrics.map((metric) => ({ title: (0,plain_text/* plainText */.wh)(metric, 60), kind: "number" })),
        ],
        rows: family.slices
            .slice(0, html_section_mostRows)
            .map(({ name: slice, n, tooSmall, cells }) => [
            tooSmall ? `${slice} (too small to gate)` : slice,
            (0,metrics_markdown/* supportText */.Dy)(n === null ? null : { n }),
            ...cells.map(({ row, check }) => row === null
                ? ""
                : `${check === null || check.outcome === "pass" ? "" : `${(0,report_words/* checkSign */.ar)(check)} `}${valueText(row)}`),
        ]),
    });
    return (0,markup/* element */.N)("div", {}, (0,markup/* element */.N)("h3", {}, name), (0,markup/* element */.N)("div", { class: "figures" }, charts), table, moreRows(family.slices.length));
}

// EXTERNAL MODULE: ./js/src/report/escape.js
var report_escape = __webpack_require__(6823);
;// CONCATENATED MODULE: ./js/src/report/html-provenance.js







/** Which code, data, model and configuration the report is of; facts that are absent are left out. */
function provenanceSection(provenance) {
    const url = (0,report_escape/* linkTarget */.Cm)(provenance.runUrl);
    const { modelArtifact, config } = provenance;
    const inputs = htmlTable({
        caption: "Files that were read",
        cards: true,
        columns: [
            { title: "file", kind: "name" },
            { title: "read as", kind: "text" },
            { title: "place", kind: "text" },
            { title: "version", kind: "text" },
            { title: "rows", kind: "number" },
            { title: "SHA-256", kind: "text" },
        ],
        rows: provenance.inputs
            .slice(0, html_section_mostRows)
            .map(({ path, role, place, version, dvcMd5, rows, sha256 }) => [
            (0,plain_text/* plainText */.wh)(path, 200),
            (0,plain_text/* plainText */.wh)(role),
            (0,plain_text/* plainText */.wh)(place, 200),
            [(0,plain_text/* plainText */.wh)(version ?? "", 200), dvcMd5 === undefined ? "" : `DVC ${(0,plain_text/* plainText */.wh)(dvcMd5)}`]
                .filter((part) => part !== "")
                .join(", "),
            rows === undefined ? "" : (0,numbers/* showCount */.px)(rows),
            (0,markup/* element */.N)("code", {}, sha256),
        ]),
    });
    return section("Where it comes from", provenance.inputs.length > 0 ? inputs : "", htmlFacts([
        ["repository", provenance.repository],
        ["commit", provenance.commit],
        ["base commit", provenance.baseCommit],
        ["merge commit", provenance.mergeCommit],
        ["tree", provenance.tree],
        ["event", provenance.event],
        ["started by", provenance.actor],
        [
            "run",
            url === null
                ? null
                : (0,markup/* element */.N)("a", { href: url, rel: "noreferrer" }, `${url}${provenance.runAttempt === null ? "" : `, attempt ${provenance.runAttempt}`}`),
        ],
        [
            "model",
            modelArtifact === null
                ? null
                : `${(0,plain_text/* plainText */.wh)(modelArtifact.path, 200)}, ${(0,numbers/* counted */.hS)(modelArtifact.files, "file")}, SHA-256 ${modelArtifact.sha256}`,
        ],
        ["configuration", config === null ? null : `${(0,plain_text/* plainText */.wh)(config.path, 200)}, SHA-256 ${config.sha256}`],
        ["rows decided on", holdoutText(provenance.holdout)],
        ["seed", String(provenance.seed)],
        ["Modelgate", provenance.version],
    ]));
}
function holdoutText(holdout) {
    if (holdout === undefined)
        return null;
    const uses = holdout.decisions === 1 ? "their first known decision" : `their decision number ${holdout.decisions}`;
    return `${(0,numbers/* counted */.hS)(holdout.rows, "row")}, ${uses}, SHA-256 ${holdout.sha256}`;
}
/** How to read the report, of what stands in it only. */
function readingSection(report) {
    const methods = [
        ...new Set(report.metrics.flatMap(({ interval }) => (interval === null ? [] : [(0,plain_text/* plainText */.wh)(interval.method, 60)]))),
    ];
    const level = (0,checks_markdown/* sharedLevel */.MC)(report.metrics.map(({ interval }) => interval));
    const lines = [
        "A rule without a confidence is decided by the value; its interval stands beside it and tells how sure the value is. A rule “with 95% confidence” holds when its whole interval is on the right side of the bound, fails when all of it is on the wrong side, and is undecided between.",
        ...(level === null
            ? []
            : [`The intervals are two-sided at ${level}${methods.length > 0 ? `, made by ${methods.join(", ")}` : ""}.`]),
        "↑ means that higher is better, ↓ that lower is better. A figure that cannot be computed is undefined and says why; it is never shown as 0.",
        ...(report.metrics.some(({ dummy }) => typeof dummy === "number")
            ? [
                "The dummy is a model that knows nothing of a row and answers the same for each (the commonest class, the prior, the mean or the median). A rule that it passes asks for little.",
            ]
            : []),
        ...(report.metrics.some(({ tooSmall }) => tooSmall === true)
            ? ["A slice that is too small to gate is shown, and no rule is held to it."]
            : []),
    ];
    return section("How to read this", (0,markup/* element */.N)("ul", {}, lines.map((text) => (0,markup/* element */.N)("li", {}, text))));
}

;// CONCATENATED MODULE: ./js/src/report/html-style.js
/** The report's whole style: system fonts, light and dark, one column on a phone, everything open in print. */
const htmlStyle = `
:root{color-scheme:light dark;--ink:#1f2328;--muted:#57606a;--line:#d1d9e0;--page:#fff;--soft:#f6f8fa;--accent:#0757ba;
--one:#0969da;--two:#b34700;--three:#1a7f37;--pass:#116329;--warn:#7d4e00;--fail:#b3161f;--pass-soft:#dafbe1;--warn-soft:#fff5d6;--fail-soft:#ffebe9;--cell:9,105,218}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--muted:#9aa4af;--line:#3d444d;--page:#0d1117;--soft:#151b23;--accent:#74b3ff;
--one:#58a6ff;--two:#f0883e;--three:#3fb950;--pass:#5bd671;--warn:#e3b341;--fail:#ff8d85;--pass-soft:#0f2a17;--warn-soft:#2e2405;--fail-soft:#3a1216;--cell:88,166,255}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code,.drawing{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
code{background:var(--soft);border-radius:4px;padding:.1em .3em}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.75rem;overflow-x:auto;font-size:.85rem;white-space:pre}
.verdict{border-left:6px solid var(--line);border-radius:6px;padding:1rem 1.25rem;background:var(--soft)}
.verdict.pass{border-color:var(--pass);background:var(--pass-soft)}
.verdict.warn{border-color:var(--warn);background:var(--warn-soft)}
.verdict.fail{border-color:var(--fail);background:var(--fail-soft)}
.verdict p{margin:.25rem 0 0}
.deciding strong{font-size:1.35rem}
.muted{color:var(--muted)}
.pass-word{color:var(--pass);font-weight:600}.warn-word{color:var(--warn);font-weight:600}.fail-word{color:var(--fail);font-weight:600}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.925rem}
caption{text-align:left;color:var(--muted);font-size:.875rem;padding-bottom:.25rem}
tbody th{min-width:11rem}
td,thead th{overflow-wrap:normal}
td code{overflow-wrap:anywhere}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--muted);font-size:.85rem}
tbody th{font-weight:400;color:var(--ink);font-size:inherit}
td.number,th.number{text-align:right}
td.number{white-space:nowrap}
.drawing,.outcome{white-space:nowrap}
.why{display:block;font-weight:400;color:var(--muted);font-size:.9rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem 2rem;align-items:start}
figure{margin:0;min-width:0}
figure.wide{max-width:34rem;margin:.75rem 0 1.25rem}
.figures figure.wide{margin:0}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto;max-width:30rem;overflow:visible}
figure.wide svg{max-width:34rem}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
svg .halo{paint-order:stroke;stroke:var(--page);stroke-width:4px}
svg .tick{fill:var(--muted);font-size:11px}
svg .grid{stroke:var(--line);stroke-width:1}
svg .axis{stroke:var(--muted);stroke-width:1}
svg .reference{stroke:var(--muted);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
svg .bound{stroke:var(--ink);stroke-width:2}
svg .curve{fill:none;stroke-width:2.25;stroke-linejoin:round}
svg .whisker{stroke-width:2}
svg .one{stroke:var(--one)}svg .two{stroke:var(--two)}svg .three{stroke:var(--three)}
svg .curve.two{stroke-dasharray:7 4}svg .curve.three{stroke-dasharray:2 4}
svg .fill-one{fill:var(--one)}svg .fill-two{fill:var(--two)}svg .fill-three{fill:var(--three)}
svg .mark-pass{fill:var(--pass);stroke:var(--pass)}svg .mark-warn{fill:var(--warn);stroke:var(--warn)}svg .mark-fail{fill:var(--fail);stroke:var(--fail)}svg .mark-none{fill:var(--one);stroke:var(--one)}
svg .cell{stroke:var(--line);fill:rgb(var(--cell))}
svg .cell-text{font-weight:600}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent);padding:.15rem 0}
dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dl.facts dt{color:var(--muted)}dl.facts dd{margin:0}
footer{padding-top:2rem;padding-bottom:2rem;color:var(--muted);font-size:.875rem}
@media (max-width:40rem){
h1{font-size:1.25rem}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards caption,.cards tbody,.cards tr,.cards td,.cards th{display:block;width:auto}
.cards tr{border:1px solid var(--line);border-radius:6px;padding:.5rem .75rem;margin:.6rem 0}
.cards td,.cards th{border:0;padding:.15rem 0;text-align:left!important}
.cards td,.cards td.number{white-space:normal;overflow-wrap:anywhere}
.cards tbody th{font-weight:600}
.cards td[data-label]::before{content:attr(data-label) " ";color:var(--muted);font-size:.85rem;margin-right:.35rem}
.cards td:empty{display:none}
tbody th{min-width:0}th,td{padding:.4rem .35rem}
dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.4rem}
}
@media print{
:root{color-scheme:light;--ink:#000;--muted:#444;--line:#bbb;--page:#fff;--soft:#f4f4f4;--accent:#000;--one:#0969da;--two:#b34700;--three:#1a7f37;--pass:#116329;--warn:#7d4e00;--fail:#b3161f;--pass-soft:#fff;--warn-soft:#fff;--fail-soft:#fff;--cell:9,105,218}
body{font-size:10.5pt}
main,header,footer{max-width:none;padding:0}
.scroll{overflow:visible}
table{font-size:.85rem}tbody th{min-width:0}th,td{padding-left:.35rem;padding-right:.35rem}td.number{white-space:normal}
figure,tr,.verdict{break-inside:avoid}
h2,h3{break-after:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary{list-style:none}
@page{margin:15mm}
}
`;

// EXTERNAL MODULE: ./js/src/report/section.js
var report_section = __webpack_require__(42973);
;// CONCATENATED MODULE: ./js/src/report/html.js













/**
 * The report as one HTML page that asks nothing of any other place: no script, no font, no image from elsewhere, which
 * its content security policy holds. d3 is loaded here only, when a page is drawn.
 */
async function renderHtml(report, conclusion = (0,report_words/* usualConclusion */.uR)(report)) {
    const [{ scaleBand, scaleLinear }, { line }] = await Promise.all([__webpack_require__.e(/* import() */ 12).then(__webpack_require__.bind(__webpack_require__, 88012)), __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 56147))]);
    return htmlDocument(report, conclusion, { scaleBand, scaleLinear, line });
}
function htmlDocument(report, conclusion, tools) {
    const title = `${(0,plain_text/* plainText */.wh)(report.model, 80)} · ${(0,report_words/* gateName */.h2)(report.gate)}`;
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    const head = (0,markup/* element */.N)("head", {}, (0,markup/* element */.N)("meta", { charset: "utf-8" }), (0,markup/* element */.N)("meta", { "http-equiv": "Content-Security-Policy", content: policy }), (0,markup/* element */.N)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,markup/* element */.N)("meta", { name: "referrer", content: "no-referrer" }), (0,markup/* element */.N)("meta", { name: "color-scheme", content: "light dark" }), (0,markup/* element */.N)("title", {}, title), (0,markup/* element */.N)("style", {}, (0,markup/* ownMarkup */.X)(htmlStyle)));
    const body = (0,markup/* element */.N)("body", {}, (0,markup/* element */.N)("header", {}, verdictBlock(report, conclusion)), (0,markup/* element */.N)("main", {}, checksSection(report), (0,comparison/* isComparison */.gP)(report) ? comparisonSection(report, tools) : "", intervalSection(report, tools), (0,comparison/* isComparison */.gP)(report) ? "" : metricsSection(report), slicesSection(report, tools), figuresSection(report, tools), report.tables
        .filter(({ id, rows }) => rows.length > 0 && !drawnAsMatrix(report, id))
        .map((table) => section(table.title, reportTable(table), table.note === undefined ? "" : (0,markup/* element */.N)("p", { class: "muted" }, table.note))), report.notes.length === 0
        ? ""
        : section("Notes", (0,markup/* element */.N)("ul", {}, report.notes.map((note) => (0,markup/* element */.N)("li", {}, note)))), provenanceSection(report.provenance), (0,report_words/* couldNotJudge */.S9)(report) ? "" : readingSection(report)), (0,markup/* element */.N)("footer", {}, `Modelgate ${(0,plain_text/* plainText */.wh)(report.provenance.version, 40)} · seed ${report.provenance.seed} · report schema ${report.schemaVersion}`));
    return `<!doctype html>\n${(0,markup/* element */.N)("html", { lang: "en" }, head, body).markup}\n`;
}
function verdictBlock(report, conclusion) {
    const broken = (0,report_words/* couldNotJudge */.S9)(report);
    const deciding = (0,report_section/* decidingNumbers */.wz)(report);
    const words = (0,report_words/* mergeWords */.__)({ ...report, conclusion }, broken ? "error" : "judged");
    return (0,markup/* element */.N)("div", { class: `verdict ${report.verdict}` }, (0,markup/* element */.N)("h1", {}, `${broken ? "⛔" : report_words/* verdictSign */.r0[report.verdict]} ${(0,plain_text/* plainText */.wh)(report.model, 80)} ${words} · ${(0,report_words/* gateName */.h2)(report.gate)}: ${(0,headline/* headlineOf */.g)(report)}`), deciding === null
        ? ""
        : (0,markup/* element */.N)("p", { class: "deciding" }, (0,markup/* element */.N)("strong", {}, deciding.value), ownSpace(deciding.beside), deciding.beside), broken ? "" : (0,markup/* element */.N)("p", { class: "muted" }, (0,report_words/* countsText */.WN)(report)));
}
/** `plainText` trims, so a space at the beginning is put back. */
function ownSpace(text) {
    return (0,markup/* ownMarkup */.X)(text.startsWith(" ") ? " " : "");
}


/***/ })

};
