/** What can befall a paper between two versions. Each change says what it does to the words it touches. */
import type { Chance } from '../support/random';
import { insertAt, moveTo, removeFrom, replaceIn, type Tracked } from '../support/tracked';
import {
  cellIn,
  cellOut,
  columnsMoved,
  copiedOtherwise,
  rowIn,
  rowOut,
  rowsSwapped,
} from './table-mutations';

/** `nothing`: other lines, other pages, the same words. `twice`: the same words stand beside it once more. `untold`: the text reads as it did, and nobody can tell. */
export type Effect = 'nothing' | 'words' | 'figure' | 'gone' | 'twice' | 'untold';

export type Touched = { readonly start: number; readonly end: number; readonly effect: Effect };
export type Mutated = { readonly text: Tracked; readonly touched: readonly Touched[] };
export type Passage = { readonly start: number; readonly end: number };
export type Mutation = (mutated: Mutated, passage: Passage, chance: Chance) => Mutated;

const PARAGRAPH = /[^\n\f]+(?:\n(?![\n\f])[^\n\f]+)*\n*/g;
const SENTENCE = /(?:[^.!?]|[.!?](?!\s))+[.!?]*\s*/g;
const WORD = /[\p{L}\d£$%][\p{L}\d£$%.,'’/-]*/gu;
/** What a test may call a figure: on purpose not the list that Kloe uses. */
const FIGURE =
  /\d|[£$%]|^(?:not|no|none|never|nor|neither|without|cannot|nil|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|halved|thirds?|quarters?|dozens?|twice|doubled?|trebled?|tripled?|\w+teen|\w+n['’]t)$/i;

/** What counts as a figure only beside others: left as it is. */
const UNCERTAIN = /^(?:per|cent|pp|points?|percentage|[kmb]n?|second)$/i;

const SENTENCES = [
  'The committee asked for a further note on this before its next meeting. ',
  'Officers confirmed that the position had been reviewed by the partnership board. ',
  'A member wondered whether schools had been told. ',
  'This paragraph replaces one in the version first published. ',
  'See also the annex, which was circulated separately. ',
] as const;
const WORDS = ['broadly', 'local', 'revised', 'agreed', 'further', 'relevant', 'current', 'joint'] as const;

export type Span = { readonly start: number; readonly end: number; readonly words: string };

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }));

export const paragraphsOf = (text: string): readonly Span[] => spansOf(text, PARAGRAPH);
export const sentencesOf = (text: string): readonly Span[] => spansOf(text, SENTENCE);
export const wordsOf = (text: string): readonly Span[] => spansOf(text, WORD);
const bare = (words: string): string => words.replace(/[.,'’/-]+$/, '');
const isFigure = (words: string): boolean =>
  bare(words)
    .split(/[/-]/)
    .some((part) => FIGURE.test(part));
const isUncertain = (words: string): boolean => UNCERTAIN.test(bare(words));

const pick = <Value>(values: readonly Value[], chance: Chance): Value | undefined =>
  values[chance.below(values.length)];

function inside(spans: readonly Span[], { start, end }: Passage): readonly Span[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}

/** Units of the first text around the passage. */
const near = (text: Tracked, { start, end }: Passage, reach: number): Passage => ({
  start: Math.max(0, start - reach),
  end: Math.min(text.first.length, end + reach),
});

function shiftedSpans(text: Tracked, within: Passage, pattern: RegExp): readonly Span[] {
  return spansOf(text.first.slice(within.start, within.end), pattern).map((span) => ({
    ...span,
    start: span.start + within.start,
    end: span.end + within.start,
  }));
}

const add = (mutated: Mutated, text: Tracked, touched: Touched): Mutated => ({
  text,
  touched: [...mutated.touched, touched],
});

/** Sentences put in here and there. */
const insertions: Mutation = (mutated, passage, chance) => {
  let { text } = mutated;
  for (let turn = 1 + chance.below(6); turn > 0; turn--) {
    const place = chance.happens(0.5) ? near(text, passage, 400) : { start: 0, end: text.first.length };
    const sentence = pick(shiftedSpans(text, place, SENTENCE), chance);
    const isInside = sentence && sentence.start > passage.start && sentence.start < passage.end;
    if (sentence && !isInside) text = insertAt(text, sentence.start, chance.oneOf(SENTENCES));
  }
  return { ...mutated, text };
};

/** Sentences taken out beside the passage, and elsewhere. */
const deletions: Mutation = (mutated, passage, chance) => {
  let { text } = mutated;
  for (let turn = 1 + chance.below(4); turn > 0; turn--) {
    const place = chance.happens(0.5) ? near(text, passage, 400) : { start: 0, end: text.first.length };
    const sentence = pick(shiftedSpans(text, place, SENTENCE), chance);
    const isApart = sentence && (sentence.end <= passage.start || sentence.start >= passage.end);
    if (sentence && isApart) text = removeFrom(text, sentence.start, sentence.end);
  }
  return { ...mutated, text };
};

/** The words themselves are taken out, alone or with their sentence. */
const gone: Mutation = (mutated, passage, chance) => {
  const place = near(mutated.text, passage, 600);
  const around = chance.happens(0.5)
    ? shiftedSpans(mutated.text, place, SENTENCE).filter(
        ({ start, end }) => start < passage.end && end > passage.start,
      )
    : [];
  const start = Math.min(passage.start, ...around.map((one) => one.start));
  const end = Math.max(passage.end, ...around.map((one) => one.end));
  return add(mutated, removeFrom(mutated.text, start, end), { ...passage, effect: 'gone' });
};

/** Lines and pages broken elsewhere, spaces doubled, quotation marks curled. */
const reflow: Mutation = (mutated, passage, chance) => {
  let { text } = mutated;
  const { start, end } = near(text, passage, 500);
  for (const { start: at, words } of shiftedSpans(text, { start, end }, /[ \n]+/g)) {
    if (!chance.happens(0.25) || /\n\s*\n/.test(words)) continue;
    text = replaceIn(text, at, at + words.length, chance.oneOf(['\n', '  ', ' \n', ' ', '\u00a0']));
  }
  for (const { start: at } of shiftedSpans(text, { start, end }, /(?<=\w)'(?=\w)/g)) {
    text = replaceIn(text, at, at + 1, '’');
  }
  return { ...mutated, text };
};

/** What `headers` puts in. */
export const HEADS =
  /\nPage \d+ of 240\n|(?:Children and Families Scrutiny Committee|Westmarch County Council: agenda pack), 24 November 2026\n/g;

/** Every page gets other lines at its head or foot, also those that the passage crosses. */
const headers: Mutation = (mutated, _passage, chance) => {
  let { text } = mutated;
  const head = chance.oneOf([
    'Children and Families Scrutiny Committee',
    'Westmarch County Council: agenda pack',
  ]);
  let page = 80 + chance.below(40);
  const breaks = spansOf(text.first, /\f/g);
  // Of three pages nobody can say what comes on every page.
  if (breaks.length < 4) return mutated;
  for (const { start } of breaks) {
    text = insertAt(text, start, `\nPage ${page++} of 240\n`);
    if (start + 1 < text.first.length) text = insertAt(text, start + 1, `${head}, 24 November 2026\n`);
  }
  return { ...mutated, text };
};

/** One figure in the passage is another now; where it has none, a "not" comes in. */
const changedFigure: Mutation = (mutated, passage, chance) => {
  const numbers = inside(shiftedSpans(mutated.text, passage, /\d+(?:[.,]\d+)*/g), passage);
  const number = pick(numbers, chance);
  if (!number) {
    // "Not not" says what "not" says: the words still stand there.
    const plain = inside(shiftedSpans(mutated.text, passage, WORD), passage)
      .slice(1)
      .filter(({ words }) => !isFigure(words));
    const word = pick(plain, chance);
    if (!word) return mutated;
    return add(mutated, insertAt(mutated.text, word.start, 'not '), { ...word, effect: 'figure' });
  }
  return add(mutated, replaceIn(mutated.text, number.start, number.end, otherNumber(number.words, chance)), {
    ...number,
    effect: 'figure',
  });
};

function otherNumber(number: string, chance: Chance): string {
  const turned = chance.below(number.replace(/\D/g, '').length);
  let digit = -1;
  const changed = number.replace(/\d/g, (one) => {
    digit++;
    return digit === turned ? `${(Number(one) + 1 + chance.below(8)) % 10}` : one;
  });
  return chance.happens(0.2) ? `${changed}${1 + chance.below(9)}` : changed;
}

/** A word or two of the passage put otherwise. */
const rewording: Mutation = (mutated, passage, chance) => {
  let now = mutated;
  const words = inside(shiftedSpans(mutated.text, passage, WORD), passage).filter(
    (word) => !isUncertain(word.words),
  );
  const most = Math.max(1, Math.floor(words.length / 6));
  for (let turn = 1 + chance.below(most); turn > 0; turn--) {
    const word = pick(words.slice(1, -1), chance);
    if (!word) continue;
    const effect = isFigure(word.words) ? 'figure' : 'words';
    const way = chance.below(3);
    const text =
      way === 0
        ? insertAt(now.text, word.start, `${chance.oneOf(WORDS)} `)
        : replaceIn(now.text, word.start, word.end, way === 1 ? chance.oneOf(WORDS) : '');
    now = add(now, text, { ...word, effect: way === 0 ? 'words' : effect });
  }
  return now;
};

/** All of the passage once more, far off. */
const repeated: Mutation = (mutated, passage, chance) => {
  const at = pick(sentencesOf(mutated.text.first), chance)?.start ?? 0;
  return Math.abs(at - passage.start) < 2000 ? mutated : again(mutated, passage, at);
};

/** And right before or after it. */
const repeatedBeside: Mutation = (mutated, passage, chance) =>
  again(mutated, passage, chance.oneOf([passage.start, passage.end]));

function again({ text, touched }: Mutated, passage: Passage, at: number): Mutated {
  const words = text.first.slice(passage.start, passage.end).replaceAll('\f', '\n');
  return add({ text, touched }, insertAt(text, at, ` ${words} `), { ...passage, effect: 'twice' });
}

/** Paragraphs in another order: the passage's own, or those around it. */
const reordered: Mutation = (mutated, passage, chance) => {
  const paragraphs = paragraphsOf(mutated.text.first);
  const own = paragraphs.findIndex(({ start, end }) => start <= passage.start && end >= passage.end);
  let { text } = mutated;
  for (let turn = 1 + chance.below(3); turn > 0; turn--) {
    const from = own >= 0 && chance.happens(0.6) ? own : chance.below(paragraphs.length);
    const to = Math.min(paragraphs.length - 1, Math.max(0, from - 4 + chance.below(9)));
    const [moved, before] = [paragraphs[from], paragraphs[to]];
    if (!moved || !before || from === to) continue;
    const isCut = (one: Span) =>
      one.start < passage.end && one.end > passage.start && paragraphs[own] !== one;
    if (isCut(moved) || (before.start > passage.start && before.start < passage.end)) continue;
    text = moveTo(text, moved.start, moved.end, before.start);
  }
  return { ...mutated, text };
};

const MISREAD: Readonly<Record<string, string>> = {
  rn: 'm',
  m: 'rn',
  cl: 'd',
  li: 'h',
  e: 'c',
  a: 'o',
  h: 'b',
  fi: 'f1',
  i: 'l',
  u: 'ii',
  '0': 'O',
  '1': 'l',
  '5': 'S',
  '8': 'B',
  '%': '96',
};

/** Letters and digits misread here and there, as a scan does. */
const misread: Mutation = (mutated, passage, chance) => {
  let now = mutated;
  const share = 0.02 + chance.below(8) / 100;
  for (const word of shiftedSpans(mutated.text, near(mutated.text, passage, 300), WORD)) {
    if (isUncertain(word.words) || !chance.happens(share)) continue;
    const found = Object.keys(MISREAD).filter((letters) => word.words.includes(letters));
    const letters = pick(found, chance);
    // "30th" that became "30tb" is still thirty.
    const isBesideDigits = /\d/.test(word.words) && !/[\d%]/.test(letters ?? '');
    if (letters === undefined || isBesideDigits) continue;
    const at = word.start + word.words.indexOf(letters);
    const instead = MISREAD[letters] ?? letters;
    const isNumber =
      /[\d%]/.test(letters + instead) ||
      isFigure(word.words) ||
      isFigure(word.words.replace(letters, instead));
    now = add(now, replaceIn(now.text, at, at + letters.length, instead), {
      start: at,
      end: at + letters.length,
      effect: isNumber ? 'figure' : 'words',
    });
  }
  return now;
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  insertions,
  deletions,
  gone,
  reflow,
  headers,
  'changed figure': changedFigure,
  rewording,
  repeated,
  'repeated beside': repeatedBeside,
  reordered,
  misread,
  'row out': rowOut,
  'cell out': cellOut,
  'row in': rowIn,
  'cell in': cellIn,
  'rows swapped': rowsSwapped,
  'columns moved': columnsMoved,
  'copied otherwise': copiedOtherwise,
};
