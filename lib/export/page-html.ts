/** A web page that needs nothing else: no script, nothing fetched. It reads on a tablet and prints as Kloe prints. */
import { markupFree } from './html';

/** Paper and screen alike: whose it is stands at the right of the head, sources are small. */
const STYLE = `
:root{color-scheme:light dark}
body{max-width:62rem;margin:0 auto;padding:1.5rem;font:1rem/1.5 "Segoe UI","Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,blockquote{font-family:Cambria,Georgia,serif}
h1{margin:0;font-size:1.75rem;line-height:1.25}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;align-items:flex-end;padding-bottom:.75rem;border-bottom:3px double}
header>:first-child{flex:1 1 60%}
header p,footer,.source,.named{margin:0;font-size:.875rem}
.by{text-align:end}
h2{margin:1.5rem 0 0;padding-bottom:.25rem;border-bottom:1px solid;font-size:1.25rem;break-after:avoid}
h3{margin:.75rem 0 0;break-after:avoid}
.warning{padding:.5rem .75rem;border:2px solid}
blockquote{margin:.25rem 0 0;padding-left:.75rem;border-left:2px solid;font-size:1.125rem;font-style:italic}
mark{background:none;color:inherit;font-weight:600}
footer{margin-top:1rem}
@media print{@page{size:A4;margin:18mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:9.5pt sans-serif}}:root{color-scheme:light}body{padding:0;max-width:none;font-family:Cambria,Georgia,serif}blockquote{font-size:.96875rem}header p,footer,.source,.named{font-family:"Segoe UI","Helvetica Neue",Arial,sans-serif}}
`.replaceAll('\n', '');

/** Nothing in it may load or run, whatever words it holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

type Parts = {
  readonly title: string;
  /** What the page needs besides the style that all share. */
  readonly style: string;
  /** Markup, each of them. */
  readonly head: string;
  readonly main: string;
  readonly foot: string;
};

export const pageHtml = ({ title, style, head, main, foot }: Parts): string =>
  [
    '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markupFree(title)}</title><style>${STYLE}${style}</style></head><body>`,
    `<header>${head}</header><main>${main}</main><footer>${foot}</footer></body></html>\n`,
  ].join('');

/** `null`: no paragraph. `name`: of a class. */
export const paragraphHtml = (words: string | null, name?: string): string =>
  words === null ? '' : `<p${name ? ` class="${name}"` : ''}>${markupFree(words)}</p>`;

type Passage = {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly source: string;
};

/** Words of a paper, those meant marked, with where they stand. */
export const passageHtml = ({ before, exact, after, source }: Passage): string =>
  `<blockquote>${markupFree(before)}<mark>${markupFree(exact)}</mark>${markupFree(after)}</blockquote>${paragraphHtml(source, 'source')}`;
