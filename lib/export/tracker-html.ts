/** What is outstanding → a web page (`page-html.ts`): a table for each part, across a sheet of A4. Word opens it too. */
import { markupFree } from './html';
import { pageHtml, paragraphHtml } from './page-html';
import type { TrackerColumn, TrackerPart, WrittenTracker } from './tracker';

const STYLE = `
body{max-width:84rem}
.table{overflow-x:auto}
table{width:100%;margin-top:.5rem;border-collapse:collapse;table-layout:fixed}
th,td{padding:.25rem .5rem;border:1px solid;text-align:start;vertical-align:top}
td{white-space:pre-line}
tr{break-inside:avoid}
@media screen{table{min-width:56rem}}
@media print{@page{size:A4 landscape}thead{display:table-header-group}table{font-size:.875rem}}
`.replaceAll('\n', '');

export const trackerToHtml = (tracker: WrittenTracker): string =>
  pageHtml({
    title: `${tracker.title}, ${tracker.committee}`,
    style: STYLE,
    head: [
      `<div><h1>${markupFree(tracker.title)}</h1>${paragraphHtml(tracker.committee)}${paragraphHtml(tracker.when)}</div>`,
      paragraphHtml(tracker.by, 'by'),
    ].join(''),
    main: [
      ...tracker.warnings.map((warning) => paragraphHtml(warning, 'warning')),
      ...tracker.parts.map((part) => partHtml(part, tracker.columns)),
    ].join(''),
    foot: paragraphHtml(tracker.foot),
  });

/** A table wider than a small screen is scrolled by itself, also by keyboard. */
const partHtml = ({ heading, rows }: TrackerPart, columns: readonly TrackerColumn[]): string =>
  [
    `<section><h2>${markupFree(heading)}</h2>`,
    `<div class="table" role="region" tabindex="0" aria-label="${markupFree(heading)}"><table>`,
    `<colgroup>${columns.map(({ share }) => `<col style="width:${(share * 100).toFixed(1)}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ title }) => `<th scope="col">${markupFree(title)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map((words) => `<td>${markupFree(words)}</td>`).join('')}</tr>`).join('')}</tbody>`,
    '</table></div></section>',
  ].join('');
