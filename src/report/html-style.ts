/** The report's whole style: system fonts, light and dark, one column on a phone, everything open in print. */
export const htmlStyle = `
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
@media (min-width:40.01rem){tbody th:has(.why){min-width:18rem}}
td,thead th{overflow-wrap:normal}
td code{overflow-wrap:anywhere}
td.long{overflow-wrap:anywhere;min-width:14rem}
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
svg .bar{fill:rgb(var(--cell));fill-opacity:.28;stroke:var(--one);stroke-width:1}
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
