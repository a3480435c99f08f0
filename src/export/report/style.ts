/** The page's style: no font, image or script from elsewhere; on paper a region begins a page and no figure is torn. */
export const style = `
:root { --ink: #1f2937; --faint: #6b7280; --line: #d1d5db; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 24px; color: var(--ink); font: 15px/1.55 system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 20px; margin: 36px 0 8px; border-bottom: 2px solid var(--ink); }
h3 { font-size: 16px; margin: 22px 0 6px; } h4 { margin: 14px 0 4px; }
a { color: #1d4ed8; text-decoration: none; } a:hover { text-decoration: underline; }
small, .about { color: var(--faint); font-size: 12px; }
table { border-collapse: collapse; width: 100%; } th, td { padding: 4px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; font-size: 13px; color: var(--faint); } td.n, th.n { text-align: right; } td.bar { width: 170px; padding-top: 9px; }
table.promises td:nth-child(1) { width: 30%; } table.promises td:nth-child(2) { width: 7%; } table.promises td:nth-child(5) { width: 28%; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 14px; }
figure { margin: 0; padding: 10px; border: 1px solid var(--line); border-radius: 6px; } figcaption { font-weight: 600; font-size: 14px; }
figure svg { max-width: 100%; height: auto; display: block; } .numbers { font-size: 12px; } .numbers th, .numbers td { padding: 1px 5px; border: 0; }
.numbers th.value { color: #2563a8; } .numbers th.target { color: #d97706; }
.s { display: inline-block; padding: 1px 8px; border-radius: 9px; font-size: 13px; font-weight: 600; }
.met { background: #c6e7c8; fill: #6fbf73; } .missed { background: #f4c2c0; fill: #e06666; } .on_track { background: #e2f3d9; fill: #a9d18e; }
.behind { background: #fbddb9; fill: #f4b183; } .undecided { background: #e3daf1; fill: #b4a7d6; } .possible { background: #d6e6f7; fill: #9fc5e8; }
.unmatched_unit { background: #d9e2e6; fill: #b0bec5; } .unreported { background: #fff2b8; fill: #ffe08a; } .pending { background: #ededed; fill: #d0d0d0; }
details { margin: 10px 0; } summary { cursor: pointer; } article p { margin: 6px 0; text-align: justify; }
mark { background: #fff3c4; color: inherit; scroll-margin-top: 40vh; } mark:target, span:target + mark { background: #facc15; outline: 2px solid #b45309; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; }
  section.region { break-before: page; } figure, tr, .counts { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; }
  .charts { grid-template-columns: 1fr 1fr; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
