/** A question sheet → a web page (`page-html.ts`), with boxes to tick and room to write. */
import { markupFree } from './html';
import { pageHtml, paragraphHtml, passageHtml } from './page-html';
import type { WrittenItem, WrittenLine, WrittenQuestion, WrittenSheet } from './question-sheet';

const STYLE = `
ol{margin:0;padding:0;list-style:none}
li{display:grid;grid-template-columns:2.5rem 1fr 7rem;gap:.25rem .75rem;padding:.75rem 0;border-bottom:1px solid;break-inside:avoid}
.number,.question{margin:0;font-size:1.625rem;line-height:1.35}
.boxes{font-size:.875rem;line-height:1.9}
.space{grid-column:2/-1;height:3.25rem;border-bottom:1px dotted}
@media(max-width:36rem){li{grid-template-columns:2rem 1fr}.boxes{grid-column:2}}
@media print{.number,.question{font-size:1.1875rem}}
`.replaceAll('\n', '');

export const questionSheetToHtml = (sheet: WrittenSheet): string =>
  pageHtml({
    title: sheet.title,
    style: STYLE,
    head: [
      `<div>${paragraphHtml(sheet.council)}<h1>${markupFree(sheet.committee)}</h1>${paragraphHtml(sheet.when)}</div>`,
      paragraphHtml(sheet.by, 'by'),
    ].join(''),
    main: [
      ...sheet.warnings.map((warning) => paragraphHtml(warning, 'warning')),
      ...sheet.items.map(item),
    ].join(''),
    foot: paragraphHtml(sheet.foot),
  });

const item = ({ heading, lines }: WrittenItem): string =>
  `<section><h2>${markupFree(heading)}</h2>${lines.map(line).join('')}</section>`;

const line = ({ name, said, questions }: WrittenLine): string =>
  [
    name === null ? '' : `<h3>${markupFree(name)}</h3>`,
    ...said.map(({ label, words }) => `<p><b>${markupFree(label)}</b> ${markupFree(words)}</p>`),
    `<ol>${questions.map(question).join('')}</ol>`,
  ].join('');

const question = ({ number, text, passages, named, answer, boxes }: WrittenQuestion): string =>
  [
    `<li><p class="number"><b>${number}</b></p><div>${paragraphHtml(text, 'question')}`,
    ...passages.map(passageHtml),
    paragraphHtml(named, 'named'),
    paragraphHtml(answer),
    '</div><div class="boxes">',
    ...boxes.map(({ name, isTicked }) => `<div>${isTicked ? '☑' : '☐'} ${markupFree(name)}</div>`),
    `</div>${answer === null ? '<div class="space"></div>' : ''}</li>`,
  ].join('');
