/** What is outstanding → a Word document (`docx.ts`): a table for each part, across a sheet of A4. */
import { docxOf, LANDSCAPE_WIDTH, paragraph, run, style, table } from './docx';
import type { WrittenTracker } from './tracker';

export function trackerToDocx(tracker: WrittenTracker): Uint8Array<ArrayBuffer> {
  const { title, committee, when, by, warnings, columns, parts, foot } = tracker;
  const widths = columns.map(({ share }) => Math.round(share * LANDSCAPE_WIDTH));
  const header = columns.map((column) => column.title);
  return docxOf({
    page: 'landscape',
    styles: [style('Cell', 'Cell', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="19"/>')],
    body: [
      paragraph('Title', run(title)),
      paragraph('Normal', run(committee)),
      paragraph('Normal', run(when)),
      by === null ? '' : paragraph('Normal', run(by)),
      ...warnings.map((warning) => paragraph('Normal', run(warning, '<w:b/>'))),
      ...parts.flatMap(({ heading, rows }) => [
        paragraph('Heading1', run(heading)),
        table(widths, [header, ...rows], 'Cell'),
      ]),
      paragraph('Normal', run(foot)),
    ].join(''),
  });
}
