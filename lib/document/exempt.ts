/**
 * Does a paper call itself exempt? A marking stands over a paper: a running
 * head, a line of its own, "This report is …". A mention stands in a sentence
 * about something else; every open agenda explains when the public may be kept
 * out, so mentions say nothing. Where a marking stands the member is asked.
 */
import {
  ANSWERED_YES,
  APPENDIX,
  ASKED,
  MARKINGS,
  NOT_EXEMPT,
  OF_APPENDIX,
  PART_2,
  type Sign,
  STATEMENT,
} from './exempt-markings';
import { type Block, bodyOf, type PackDocument, printedPage } from './model';
import { type Part, partsOf } from './parts';
import { sentencesOf } from './sentences';
import { cellsInRow } from './table';
import { WELSH_ANSWERED_YES, WELSH_ASKED, WELSH_MARKINGS, WELSH_STATEMENT } from './welsh-exempt';

export type ExemptSign = {
  readonly sign: Sign | 'password';
  /** As they stand in the paper; empty for a password. */
  readonly words: string;
  /** The file's own page number, from 1, and the printed one; `null` for a password. */
  readonly page: number | null;
  readonly printed: string | null;
};

/** A marking is a line; what is longer is a paragraph about something. */
const LONGEST_MARKING = 240;
/** The front page says what the paper is before it begins to list what is in it. */
const FRONT_BLOCKS = 10;
/** Enough to ask by; a paper with a different marking on every page says nothing new. */
const MOST_SIGNS = 12;

/** Stands in a public pack for the paper that it leaves out. */
const LEFT_OUT = /\bdocument is restricted\b/;

export function findExemptSigns(
  doc: PackDocument,
  { neededPassword }: { readonly neededPassword: boolean },
): readonly ExemptSign[] {
  const signs = new Map<string, ExemptSign>();
  if (neededPassword) signs.set('', { sign: 'password', words: '', page: null, printed: null });
  // A committee system's own page is public; its item titles may well say "exempt".
  if (doc.listing !== null) return [...signs.values()];

  const leftOut = new Set(
    doc.blocks.filter(({ text }) => LEFT_OUT.test(text.toLowerCase())).map(({ page }) => page),
  );
  const appendices = appendixPages(doc);
  for (const part of partsOf(doc)) {
    for (let index = part.from; index < part.to; index++) {
      const block = doc.blocks[index];
      if (!block || leftOut.has(block.page)) continue;
      for (const found of signsIn(doc, part, index, appendices)) {
        const key = plain(found.words);
        if (!signs.has(key))
          signs.set(key, { ...found, page: block.page, printed: printedPage(doc, block.page) });
      }
      if (signs.size >= MOST_SIGNS) return [...signs.values()];
    }
  }
  return [...signs.values()];
}

type Found = { readonly sign: Sign; readonly words: string };
/** "appendix 2" → the last page with a heading that begins so. */
type Appendices = ReadonlyMap<string, number>;

const appendixPages = (doc: PackDocument): Appendices =>
  new Map(
    doc.blocks.flatMap(({ kind, text, page }): [string, number][] => {
      const label = kind === 'heading' ? APPENDIX.exec(plain(text))?.[0] : undefined;
      return label === undefined ? [] : [[label, page]];
    }),
  );

function signsIn(doc: PackDocument, part: Part, index: number, appendices: Appendices): readonly Found[] {
  const block = doc.blocks[index];
  if (!block) return [];
  if (block.kind === 'table') return part.kind === 'agenda' ? [] : rowSigns(block);
  const marking = markingOf(block.text);
  if (block.kind === 'furniture') {
    return PART_2.test(plain(block.text)) ? [{ sign: 'part-2', words: block.text }] : marking;
  }
  // An agenda names exempt items to come, and minutes tell of them: neither marks this paper.
  const isFront = index < FRONT_BLOCKS && block.page === 1;
  if (part.kind === 'agenda' || part.kind === 'minutes') return isFront && !isNumbered(block) ? marking : [];
  if (!isNumbered(block) && marking.length > 0) return marking;
  return [...statements(block), ...ofAppendix(block, appendices), ...answered(doc, block, index)];
}

function markingOf(text: string): readonly Found[] {
  if (text.length > LONGEST_MARKING) return [];
  const line = plain(text);
  const sign = (Object.keys(MARKINGS) as Sign[]).find(
    (name) => MARKINGS[name].test(line) || WELSH_MARKINGS[name].test(line),
  );
  return sign ? [{ sign, words: text }] : [];
}

/** "10. Exempt report" is the title of an item; "•" and "(a)" number nothing that is marked. */
const isNumbered = (block: Block) =>
  ('marker' in block && block.marker !== null) || /^\d/.test(block.text.trimStart());

function statements(block: Block): readonly Found[] {
  const body = bodyOf(block);
  return sentencesOf(body).flatMap(({ start, end }) => {
    const words = body.slice(start, end);
    const said = plain(words);
    return STATEMENT.test(said) || WELSH_STATEMENT.test(said) ? [{ sign: signOf(words), words }] : [];
  });
}

/** A list of appendices names exempt ones; it marks this paper only where the appendix follows in it. */
function ofAppendix(block: Block, appendices: Appendices): readonly Found[] {
  const body = bodyOf(block).slice(0, LONGEST_MARKING);
  const label = OF_APPENDIX.exec(plain(body))?.groups?.label;
  if (label === undefined || NOT_EXEMPT.test(plain(body))) return [];
  const isHere = block.kind === 'heading' || (appendices.get(label) ?? 0) > block.page;
  return isHere ? [{ sign: signOf(body), words: body }] : [];
}

/** "Exempt information: Yes – paragraph 3", or a heading with its answer in the next block. */
function answered(doc: PackDocument, block: Block, index: number): readonly Found[] {
  const body = bodyOf(block);
  const colon = body.search(/[:?]/);
  const next = doc.blocks[index + 1];
  if (colon > 0) return answer(body.slice(0, colon), body.slice(colon + 1), body);
  if (block.kind !== 'heading' || !next) return [];
  return answer(body, bodyOf(next), `${body}: ${bodyOf(next)}`);
}

function rowSigns(block: Extract<Block, { kind: 'table' }>): readonly Found[] {
  return Array.from({ length: block.table.rows }, (_, row) => row).flatMap((row) => {
    const [label, ...rest] = cellsInRow(block.table, row).map(({ start, end }) =>
      block.text.slice(start, end),
    );
    return label === undefined ? [] : answer(label, rest.join(' '), [label, ...rest].join(' '));
  });
}

const answer = (label: string, value: string, words: string): readonly Found[] =>
  (ASKED.test(plain(label)) && ANSWERED_YES.test(plain(value))) ||
  (WELSH_ASKED.test(plain(label)) && WELSH_ANSWERED_YES.test(plain(value)))
    ? [{ sign: signOf(`${value} ${label}`), words: words.slice(0, LONGEST_MARKING) }]
    : [];

function signOf(words: string): Sign {
  const line = plain(words);
  if (/\bnot for publication\b|\b(?:i'w|ar gyfer ei) g?c?h?yhoeddi\b/.test(line))
    return 'not-for-publication';
  if (/\bexempt\b|\beithriedig\b|\bh?eithrio\b/.test(line)) return 'exempt';
  if (/\b(?:schedule|atodlen) 12a\b/.test(line)) return 'schedule-12a';
  return /\b(?:part|rhan) (?:2|ii)\b/.test(line) ? 'part-2' : 'confidential';
}

/** The first words in lower case, single spaces, no marks around: "[ Exempt ]" → "exempt". */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST_MARKING)
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/(?<name>schedule|atodlen) 12 \(?a\)?/g, '$<name> 12a')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'*([]+/, '')
    .replace(/(?<![\s"'*)\].:])[\s"'*)\].:]+$/, '');
