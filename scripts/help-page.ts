/** The help pages that travel with Kloe: the member's guide as HTML, in either language, without a script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked, Parser, type Token, type Tokens } from 'marked';
import { markupFree } from '../lib/export/html';
import type { Copied, Written } from './shipped';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GUIDES = join(ROOT, 'docs');
const PICTURES = join(GUIDES, 'pictures');

type Guide = {
  readonly file: string;
  readonly page: string;
  readonly lang: string;
  /** What the list of its chapters is called. */
  readonly contents: string;
};

const ENGLISH: Guide = { file: 'guide.md', page: 'help.html', lang: 'en-GB', contents: 'Contents' };
const WELSH: Guide = { file: 'guide.cy.md', page: 'help.cy.html', lang: 'cy', contents: 'Cynnwys' };

/** What the pages need beside themselves: their looks, and the pictures of the guide. */
export const helpFiles = (): readonly Copied[] => [
  { absoluteSrc: join(ROOT, 'components/tokens.css'), relativeDest: 'tokens.css' },
  { absoluteSrc: join(GUIDES, 'guide.css'), relativeDest: 'help.css' },
  ...readdirSync(PICTURES).map((file) => ({
    absoluteSrc: join(PICTURES, file),
    relativeDest: `pictures/${file}`,
  })),
];

export const helpPages = (): readonly Written[] =>
  [ENGLISH, WELSH].map((guide) => helpPage(readFileSync(join(GUIDES, guide.file), 'utf8'), guide));

/** `written`: the guide in Markdown. */
export function helpPage(written: string, { page, lang, contents }: Guide = ENGLISH): Written {
  const marked = new Marked();
  const tokens = marked.lexer(written);
  const chapters = tokens.filter((token) => isHeading(token) && token.depth === 2) as Tokens.Heading[];
  const title = tokens.find(isHeading)?.text ?? '';
  const renderer = new marked.Renderer();
  renderer.heading = ({ text, depth }) =>
    `<h${depth} id="${anchorOf(text)}">${markupFree(text)}</h${depth}>\n`;
  renderer.image = ({ href, text }) =>
    `<img src="${markupFree(href)}" alt="${markupFree(text)}" loading="lazy">`;
  renderer.link = ({ href, text }) => {
    const other = [ENGLISH, WELSH].find(({ file }) => file === href);
    if (!other) throw new Error(`the guide leads to ${href}, which Kloe does not carry`);
    return `<a href="/${other.page}" lang="${other.lang}" hreflang="${other.lang}">${markupFree(text)}</a>`;
  };
  const links = chapters
    .map(({ text }) => `<li><a href="#${anchorOf(text)}">${markupFree(text)}</a></li>`)
    .join('\n');
  const [first = '', rest = ''] = split(Parser.parse(tokens, { ...marked.defaults, renderer }));
  return {
    relativeDest: page,
    contents: `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${markupFree(title)}</title>
<link rel="icon" href="/icons/kloe-32.png">
<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/help.css">
</head>
<body>
<main>
${first}<nav aria-label="${contents}">
<ul>
${links}
</ul>
</nav>
${rest}</main>
</body>
</html>
`,
  };
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** Before the first chapter, and from it on: the contents stand between. */
const split = (html: string): readonly string[] => {
  const at = html.indexOf('<h2');
  return at === -1 ? [html, ''] : [html.slice(0, at), html.slice(at)];
};

/** "2. Read a pack" → "read-a-pack": a chapter keeps its address when another comes before it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^\d+\.\s*/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
