/** Notes and questions → a web page (`page-html.ts`), by meeting and item. */
import { markupFree } from './html';
import type { WrittenMeeting, WrittenNote, WrittenNotes } from './notes';
import { pageHtml, paragraphHtml, passageHtml } from './page-html';

const STYLE = `
article{padding:.75rem 0;border-bottom:1px solid;break-inside:avoid}
article>p{margin:.25rem 0 0}
.kind{margin:0;font-size:.875rem;font-weight:600}
.text{font-size:1.125rem;white-space:pre-line}
`.replaceAll('\n', '');

export const notesToHtml = ({ title, by, warnings, meetings, foot }: WrittenNotes): string =>
  pageHtml({
    title,
    style: STYLE,
    head: `<h1>${markupFree(title)}</h1>${paragraphHtml(by, 'by')}`,
    main: [...warnings.map((warning) => paragraphHtml(warning, 'warning')), ...meetings.map(meeting)].join(
      '',
    ),
    foot: paragraphHtml(foot),
  });

const meeting = ({ heading, items }: WrittenMeeting): string =>
  [
    `<section><h2>${markupFree(heading)}</h2>`,
    ...items.map((item) => `<h3>${markupFree(item.heading)}</h3>${item.notes.map(note).join('')}`),
    '</section>',
  ].join('');

const note = ({ kind, text, passages, said }: WrittenNote): string =>
  [
    `<article>${paragraphHtml(kind, 'kind')}`,
    text === '' ? '' : paragraphHtml(text, 'text'),
    ...said.map((words) => paragraphHtml(words, 'named')),
    ...passages.map(passageHtml),
    '</article>',
  ].join('');
