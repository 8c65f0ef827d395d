/** The help page that travels with Kloe: the member's guide as HTML, without a script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked, Parser, type Token, type Tokens } from 'marked';
import { markupFree } from '../lib/export/html';
import type { Copied, Written } from './shipped';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GUIDE = join(ROOT, 'docs/guide.md');
const PICTURES = join(ROOT, 'docs/pictures');

/** What the page needs beside itself: its looks, and the pictures of the guide. */
export const helpFiles = (): readonly Copied[] => [
  { absoluteSrc: join(ROOT, 'components/tokens.css'), relativeDest: 'tokens.css' },
  { absoluteSrc: join(ROOT, 'docs/guide.css'), relativeDest: 'help.css' },
  ...readdirSync(PICTURES).map((file) => ({
    absoluteSrc: join(PICTURES, file),
    relativeDest: `pictures/${file}`,
  })),
];

export function helpPage(guide = readFileSync(GUIDE, 'utf8')): Written {
  const marked = new Marked();
  const tokens = marked.lexer(guide);
  const chapters = tokens.filter((token) => isHeading(token) && token.depth === 2) as Tokens.Heading[];
  const title = tokens.find(isHeading)?.text ?? '';
  const renderer = new marked.Renderer();
  renderer.heading = ({ text, depth }) =>
    `<h${depth} id="${anchorOf(text)}">${markupFree(text)}</h${depth}>\n`;
  renderer.image = ({ href, text }) =>
    `<img src="${markupFree(href)}" alt="${markupFree(text)}" loading="lazy">`;
  const contents = chapters
    .map(({ text }) => `<li><a href="#${anchorOf(text)}">${markupFree(text)}</a></li>`)
    .join('\n');
  const [first = '', rest = ''] = split(Parser.parse(tokens, { ...marked.defaults, renderer }));
  return {
    relativeDest: 'help.html',
    contents: `<!doctype html>
<html lang="en-GB">
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
${first}<nav aria-label="Contents">
<ul>
${contents}
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
