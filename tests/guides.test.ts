/** The member's guide in both languages: the same chapters and pictures, in the words that Kloe itself uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { Marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { cy } from '@/lib/words/cy';
import { ROOT } from './support/sources';
import { leavesOf, saidBy, WHOLE } from './support/words';

const guide = (file: string) => readFileSync(join(ROOT, 'docs', file), 'utf8');
const [ENGLISH, WELSH] = [guide('guide.md'), guide('guide.cy.md')];

/** Of each block what is not its words: "heading 2", "image pictures/desk.webp", "list 4", "table 7". */
const shapeOf = (written: string): readonly string[] =>
  new Marked()
    .lexer(written)
    .filter(({ type }) => type !== 'space')
    .map((token) => `${token.type} ${sizeOf(token)}`);

function sizeOf(token: Token): string | number {
  const [inner] = (token as Tokens.Paragraph).tokens ?? [];
  if (token.type === 'heading') return (token as Tokens.Heading).depth;
  if (token.type === 'list') return (token as Tokens.List).items.length;
  if (token.type === 'table') return (token as Tokens.Table).rows.length;
  return inner?.type === 'image' ? (inner as Tokens.Image).href : '';
}

test('the guides have the same chapters, paragraphs, lists, tables and pictures, in one order', () => {
  expect(shapeOf(WELSH).length).toBeGreaterThan(60);
  expect(shapeOf(WELSH)).toEqual(shapeOf(ENGLISH));
});

test('each says that the Welsh is a draft', () => {
  expect(WELSH).toMatch(/^# .*\(drafft\)\n/);
  expect(ENGLISH).toContain('as a draft');
});

/** "**Open in Kloe**", and what Kloe says in the first column of the table at the end. */
const NAMED = /\*\*(?<name>[^*]+)\*\*/g;
const SAID_IN_TABLE = /^\|[^|“"]*[“"](?<said>[^”"]+)[”"]/gm;
/** "Alt ←", "Alt+Shift+K", "N", "?". */
const KEY = /^(?:Alt.+|.)$/;
/** A sentence that opens a paragraph: no name. */
const OPENS = /\.$/;

/** Alike for "Look up “%s” in Kloe" and "Look up … in Kloe", "Save as…" and "save as". */
const plain = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”"]/g, '')
    .replaceAll("'", '’')
    .replace('%s', '…')
    .replace(/ ?…$/, '')
    .toLowerCase();

/** Every sentence of a language, told something. */
const saidIn = (words: object): readonly string[] => {
  const english = new Map(leavesOf(WHOLE).map(({ path, value }) => [path, value]));
  return leavesOf(words).map(({ path, value }) =>
    plain(typeof value === 'function' ? String(saidBy({ path, value }, english.get(path))) : String(value)),
  );
};

describe.each([
  ['English', ENGLISH, saidIn(WHOLE)],
  ['Welsh', WELSH, saidIn(cy)],
] as const)('the %s guide', (_, written, said) => {
  test('calls what can be pressed as Kloe does', () => {
    const names = [...written.matchAll(NAMED)]
      .map(({ groups }) => groups?.name ?? '')
      .filter((name) => !KEY.test(name) && !OPENS.test(name));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !said.some((words) => isNameIn(plain(name), words)))).toEqual([]);
  });

  test('quotes what Kloe says as Kloe says it', () => {
    const quoted = [...written.matchAll(SAID_IN_TABLE)].map(({ groups }) => groups?.said ?? '');
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((words) => !said.some((one) => one.includes(plain(words))))).toEqual([]);
  });
});

/** The whole of it; of what is told something ("Always on for ‹host›"), how it begins. */
const isNameIn = (name: string, said: string): boolean =>
  said === name || (said.startsWith(`${name} `) && said.includes('‹'));
