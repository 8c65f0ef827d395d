/** Whether the words of a page could be read: scanned pages hold none, broken text layers none that mean anything, and so may a table. */
import type { Page } from '@/lib/document/model';
import { isGarbledTable } from './garbled-table';
import type { Line } from './lines';
import type { PageContent } from './page';
import type { PageFurniture } from './page-furniture';
import type { PageTable } from './ruled-tables';

/** A picture that covers less of the page is an illustration, not a scan. */
const LEAST_SCAN = 0.3;

export type Legibility = {
  readonly text: Page['text'];
  /** The page without what is no words: all of it, or what is set in the one font that lacks a code. */
  readonly legible: PageContent;
};

/** A stamp on a scanned page is not the page's words. */
export function legibilityOf(page: PageContent, furniture: PageFurniture): Legibility {
  const lines = page.lines.filter((line) => !furniture.has(line));
  const all = [...lines, ...page.tables.flatMap(linesOf)];
  const isScan = page.picture >= LEAST_SCAN;
  if (all.length === 0) return { text: isScan ? 'none' : 'read', legible: page };
  const isLost = (some: readonly Line[]) => {
    const text = some.map(({ words }) => words.text).join(' ');
    return isGarbled(text) || (isScan && isMisread(text));
  };
  const without = (lost: ReadonlySet<Line>, tables: PageContent['tables']): PageContent => {
    return { ...page, tables, lines: page.lines.filter((line) => !lost.has(line)) };
  };
  if (isLost(all)) return { text: 'garbled', legible: without(new Set(all), []) };
  const lost = new Set(setAlike(lines).filter(isLost).flat());
  const tables = page.tables.filter((table) => !isGarbledTable(table) && !isLost(linesOf(table)));
  const isWhole = lost.size === 0 && tables.length === page.tables.length;
  return isWhole ? { text: 'read', legible: page } : { text: 'partly', legible: without(lost, tables) };
}

const linesOf = ({ cells }: PageTable): readonly Line[] => cells.flatMap(({ lines }) => lines);

function setAlike(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ways = new Map<string, Line[]>();
  for (const line of lines) {
    const way = `${Math.round(2 * line.size)} ${line.isBold} ${line.isItalic}`;
    const alike = ways.get(way) ?? [];
    alike.push(line);
    ways.set(way, alike);
  }
  return [...ways.values()];
}

/** Words that no page of English or Welsh prose does without. */
const LITTLE_WORDS = new Set(
  'the of and to in for is on that be by with as at are was or from y yr yn ar gan ac am ei eu mae wedi fel'.split(
    ' ',
  ),
);
/** Four in five letters of English are these, two in three of Welsh; of a shifted alphabet, two in five. */
const COMMON_LETTERS = /[etaoinshrdly]/gi;
const SHARE_OF_LITTLE = 0.02;
const WORD = /[A-Za-z]{2,}/g;
const SHORT_FORM = /^[A-Z]{2,6}$/;
/** What is no letter, digit, mark or sign that anyone prints. */
const STRANGE = /[^\p{L}\p{N}\p{P}\p{Sc}\p{Sm}\p{Sk}\p{So}\p{M}\s]/gu;
/** Nearly all text is only this, and then none of it is strange. */
const PLAIN = /^[\s -~£–—•·…]*$/;

/** A text layer without a proper code: signs from nowhere, or another alphabet than it shows. */
function isGarbled(text: string): boolean {
  if (!PLAIN.test(text)) {
    const signs = text.replace(/\s/g, '').length;
    if (signs >= 20 && (text.match(STRANGE)?.length ?? 0) > 0.3 * signs) return true;
  }
  if (hasLittleWords(text)) return false;
  const words = (text.match(WORD) ?? []).filter((word) => !SHORT_FORM.test(word));
  if (words.length < 20) return false;
  const letters = words.join('');
  return (letters.match(COMMON_LETTERS)?.length ?? 0) < 0.55 * letters.length;
}

/** More than one word in fifty is little. Of prose the beginning says so, since a word and its space take three signs at least. */
function hasLittleWords(text: string): boolean {
  const most = (text.length + 1) / 3;
  let words = 0;
  let little = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (SHORT_FORM.test(word)) continue;
    words++;
    if (LITTLE_WORDS.has(word.toLowerCase()) && ++little > SHARE_OF_LITTLE * most) return true;
  }
  return little > SHARE_OF_LITTLE * words;
}

/** "c0mmittee", "vis|ts", ",;-": what a machine makes of a bad scan. Short forms and amounts are none. */
const MISREAD =
  /^(?:.*[a-z]\d+[a-z].*|.*[a-z][|\\/_~^<>{}=*]+[a-z].*|[^\p{L}\p{N}£%•·–—&-]{2,}|[b-hj-z]|.*[a-z][A-Z][a-z].*)$/u;

/** A text layer that a machine read from a scan, and read badly. */
function isMisread(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length <= 40);
  const misread = words.filter((word) => MISREAD.test(word)).length;
  return words.length >= 20 && misread > 0.2 * words.length;
}
