/** A question sheet → one web page that needs nothing else: no script, nothing fetched. It reads on a tablet and prints as Kloe prints. */
import { markupFree } from './html';
import type { WrittenItem, WrittenLine, WrittenQuestion, WrittenSheet } from './question-sheet';

const STYLE = `
:root{color-scheme:light dark}
body{max-width:62rem;margin:0 auto;padding:1.5rem;font:1rem/1.5 "Segoe UI","Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,blockquote{font-family:Cambria,Georgia,serif}
h1{margin:0;font-size:1.75rem;line-height:1.25}
header{padding-bottom:.75rem;border-bottom:3px double}
header p,footer,.source,.named{margin:0;font-size:.875rem}
h2{margin:1.5rem 0 0;padding-bottom:.25rem;border-bottom:1px solid;font-size:1.25rem;break-after:avoid}
h3{margin:.75rem 0 0;break-after:avoid}
.warning{padding:.5rem .75rem;border:2px solid}
ol{margin:0;padding:0;list-style:none}
li{display:grid;grid-template-columns:2.5rem 1fr 7rem;gap:.25rem .75rem;padding:.75rem 0;border-bottom:1px solid;break-inside:avoid}
.number,.question{margin:0;font-size:1.625rem;line-height:1.35}
blockquote{margin:.25rem 0 0;padding-left:.75rem;border-left:2px solid;font-size:1.125rem;font-style:italic}
mark{background:none;color:inherit;font-weight:600}
.boxes{font-size:.875rem;line-height:1.9}
.space{grid-column:2/-1;height:3.25rem;border-bottom:1px dotted}
footer{margin-top:1rem}
@media(max-width:36rem){li{grid-template-columns:2rem 1fr}.boxes{grid-column:2}}
@media print{@page{size:A4;margin:18mm 17mm}body{padding:0;max-width:none;font-family:Cambria,Georgia,serif}.number,.question{font-size:1.1875rem}blockquote{font-size:.96875rem}}
`.replaceAll('\n', '');

/** Nothing in it may load or run, whatever words it holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export const questionSheetToHtml = (sheet: WrittenSheet): string =>
  [
    '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markupFree(sheet.title)}</title><style>${STYLE}</style></head><body>`,
    `<header>${paragraph(sheet.council)}<h1>${markupFree(sheet.committee)}</h1>${paragraph(sheet.when)}</header><main>`,
    ...sheet.warnings.map((warning) => paragraph(warning, 'warning')),
    ...sheet.items.map(item),
    `</main><footer>${paragraph(sheet.foot)}</footer></body></html>\n`,
  ].join('');

const paragraph = (words: string | null, name?: string): string =>
  words === null ? '' : `<p${name ? ` class="${name}"` : ''}>${markupFree(words)}</p>`;

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
    `<li><p class="number"><b>${number}</b></p><div>${paragraph(text, 'question')}`,
    ...passages.map(
      ({ before, exact, after, source }) =>
        `<blockquote>${markupFree(before)}<mark>${markupFree(exact)}</mark>${markupFree(after)}</blockquote>${paragraph(source, 'source')}`,
    ),
    paragraph(named, 'named'),
    paragraph(answer),
    '</div><div class="boxes">',
    ...boxes.map(({ name, isTicked }) => `<div>${isTicked ? '☑' : '☐'} ${markupFree(name)}</div>`),
    `</div>${answer === null ? '<div class="space"></div>' : ''}</li>`,
  ].join('');
