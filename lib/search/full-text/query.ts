/** What was typed → what to look for: words and phrases, each of which a piece must have. */
import { type Word, wordsIn } from './words';

/** One word of a passage: which words will do there, and how well each. */
export type Slot = {
  /** As typed, folded. */
  readonly typed: string;
  /** Folded → 1 for the word itself, less for its plural, less still for one spelt otherwise. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that begin so will do as well. */
  readonly beginning: string | null;
};

/** Words that follow one another; mostly one. */
export type Way = readonly Slot[];

export type Term = {
  /** As typed: "follow-up". */
  readonly typed: string;
  /** Any of these will do: "followup", or "follow" with "up" behind it. */
  readonly ways: readonly Way[];
  /** In quotation marks: no plurals, no other spelling. */
  readonly isQuoted: boolean;
};

/** Words that tell nothing by themselves, as in `term-index.ts`, and their like in Welsh. */
const JOINING = new Set(
  'a an and are as at be by for from in is it of on or that the this to was were what which with a ac ar i o y yn yr'.split(
    ' ',
  ),
);
const QUOTED = /["“”](?<quoted>[^"“”]*)(?<end>["“”]|$)/g;
/** Shorter words begin too many others to be looked for by their beginnings, unless they are still being typed. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_TYPED = 2;

const PLURAL = 0.9;

/** "the looked-after "care plan"" → looked-after; care plan. Words that tell nothing count only where nothing else was asked. */
export function readQuery(asked: string): readonly Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const match of asked.matchAll(QUOTED)) {
    const { quoted = '', end = '' } = match.groups ?? {};
    terms.push(...plainTerms(asked.slice(from, match.index), false), ...phrase(quoted, end === ''));
    from = match.index + match[0].length;
  }
  terms.push(...plainTerms(asked.slice(from), true));
  const telling = terms.filter(({ typed, isQuoted }) => isQuoted || !isJoining(typed));
  return telling.length > 0 ? telling : terms;
}

/** "it", but not "IT". */
const isJoining = (typed: string): boolean =>
  JOINING.has(typed.toLowerCase()) && (typed.length === 1 || typed !== typed.toUpperCase());

function phrase(quoted: string, isOpen: boolean): readonly Term[] {
  const words = wordsIn(quoted).filter(({ parts }) => parts === 1);
  if (words.length === 0) return [];
  const way = words.map(({ forms: [typed = ''] }, place) => {
    const isLast = isOpen && place === words.length - 1 && !/\s$/.test(quoted);
    return { typed, words: new Map([[typed, 1]]), beginning: isLast ? typed : null };
  });
  return [{ typed: quoted.trim(), ways: [way], isQuoted: true }];
}

/** `isEnd`: its last word may still be being typed. */
function plainTerms(text: string, isEnd: boolean): readonly Term[] {
  const words = wordsIn(text);
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && (word.parts > 1 || isTogether(text, last, word))) group.push(word);
    else groups.push([word]);
  }
  return unitedNumbers(groups).map((group) => {
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((word) => word.end));
    const isOpen = isEnd && end === text.length;
    const parts = group.filter((word) => word.parts === 1);
    const wholes = group.filter((word) => word.parts === parts.length && word.parts > 1);
    return {
      typed: text.slice(start, end),
      ways: [...wholes.map((whole) => [slotOf(whole, isOpen)]), wayOf(parts, isOpen)],
      isQuoted: false,
    };
  });
}

const isTogether = (text: string, last: Word, word: Word): boolean =>
  !/\s/.test(text.slice(Math.min(last.end, word.start), word.start));

/** "£1.2 million" is one number: its first part is in the group before. */
function unitedNumbers(groups: readonly Word[][]): readonly Word[][] {
  const united: Word[][] = [];
  for (const group of groups) {
    const first = Math.min(...group.map(({ nth }) => nth));
    const before = united.findIndex((one) => one.some(({ nth }) => nth >= first));
    if (before >= 0)
      united.splice(before, united.length - before, [...united.slice(before).flat(), ...group]);
    else united.push(group);
  }
  return united;
}

const wayOf = (parts: readonly Word[], isOpen: boolean): Way =>
  parts.map((word, place) => slotOf(word, isOpen && place === parts.length - 1, parts.length === 1));

function slotOf({ forms: [typed = ''] }: Word, isOpen: boolean, isAlone = true): Slot {
  const isWord = !/\d/.test(typed);
  const shortest = isOpen ? SHORTEST_TYPED : SHORTEST_BEGINNING;
  const isBegun = typed.length >= shortest && (isOpen || (isWord && isAlone));
  const plurals = isWord && typed.length > 2 ? pluralsOf(typed) : [];
  return {
    typed,
    words: new Map([[typed, 1], ...plurals.map((word) => [word, PLURAL] as const)]),
    beginning: isBegun ? typed : null,
  };
}

/** "policies" → "policy", "policiess" and the like: what is no word stands nowhere. "children" → "childrens", as in "children's". */
function pluralsOf(word: string): readonly string[] {
  const singulars = [
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
  ];
  const plurals = [`${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
  return [...singulars, ...plurals].filter((form) => form.length > 2);
}
