/** "The seven key areas", of which six follow; "aligns with principles 1, 2 and 11" of ten. */
import type { PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { NUMBER, numberOf } from './small-numbers';
import type { Why } from './why';

const THINGS =
  'areas?|priorities|principles?|themes?|objectives?|outcomes?|aims?|goals?|strands?|pillars?|recommendations?|actions?|standards?';
/** "sets out the seven key areas for improvement", "itemises 10 principles". */
const SET_OUT = new RegExp(
  String.raw`\b(?:sets? out|itemis(?:es|ed)|lists?|contains?|comprises?|has|have|identif(?:ies|ied)|consists? of|based on)(?: (?:the|our|its|following))?(?<number> (?:${NUMBER})) (?:(?:key|main|core|strategic|priority|following|guiding|overarching) )?(?<what>${THINGS})\b`,
  'gi',
);
/** A plan that "has two actions" outstanding may have more in all. */
const OF_SOME = /^(?:has|have|identif)/i;
/** "principles 1, 2, 7 and 11". */
const NUMBERED = new RegExp(
  String.raw`\b(?<what>${THINGS}) (?<list>\d{1,2}(?:(?:, ?| and |, and | & )\d{1,2})+)\b`,
  'gi',
);
/** "Ofsted No. 6", "Priority 4 –", "Theme 3:" at the head of a block or of a table. */
const HEADED =
  /^(?<label>[A-Z][A-Za-z]+(?: No\.?)?) ?(?<place>\d{1,2})(?![\d./%]|:\d|\s*(?:January|February|March|April|May|June|July|August|September|October|November|December|%|\/))/;
/** How many blocks below what announces them the last may stand. */
const REACH = 250;
const FEWEST = 3;

export const findMiscounted = (doc: PackDocument): Challenge[] => [
  ...doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture'
      ? []
      : [...beyondTheLast(text, block), ...announced(doc, text, block)],
  ),
];

/** In one paragraph, a number that the ones told of do not reach. */
function beyondTheLast(text: string, block: number): Challenge[] {
  const numbered = [...text.matchAll(NUMBERED)];
  if (numbered.length === 0) return [];
  const told = [...text.matchAll(SET_OUT)].filter(([words]) => !OF_SOME.test(words));
  return numbered.flatMap((match): Challenge[] => {
    const { what = '', list = '' } = match.groups ?? {};
    const all = told.find(({ index, groups }) => index < match.index && sameThing(groups?.what ?? '', what));
    const most = Math.max(...(list.match(/\d+/g) ?? []).map(Number));
    const count = numberOf(all?.groups?.number);
    if (!all || most <= count) return [];
    const at: Span = { block, start: all.index, end: match.index + match[0].length };
    const why: Why = { say: 'beyond', count, what: what.toLowerCase(), most };
    return [{ kind: 'conflict', passages: [at], why, strength: 'proved' }];
  });
}

const sameThing = (one: string, other: string): boolean => stem(one) === stem(other);
const stem = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** Numbered heads below the words that announce how many there are. */
function announced({ blocks }: PackDocument, text: string, block: number): Challenge[] {
  return [...text.matchAll(SET_OUT)].flatMap((match): Challenge[] => {
    const count = numberOf(match.groups?.number);
    const heads = blocks.slice(block + 1, block + 1 + REACH).flatMap((one, offset) => {
      const groups = one.kind === 'furniture' ? undefined : HEADED.exec(one.text)?.groups;
      const label = groups?.label ?? '';
      const length = label.length + (groups?.place?.length ?? 0) + 1;
      return groups
        ? [{ label, place: Number(groups.place), at: { block: block + 1 + offset, start: 0, end: length } }]
        : [];
    });
    const runs = [...Map.groupBy(heads, ({ label }) => label).values()].map(runFromOne);
    const [run] = runs.filter((one) => one.length >= FEWEST && isNamedIn(text, one[0]?.label ?? '', match));
    const last = run?.at(-1);
    if (!run || !last || last.place === count) return [];
    const { start, end } = sentencesOf(text).find((one) => one.end > match.index) ?? {
      start: 0,
      end: text.length,
    };
    const why: Why = {
      say: 'announced',
      words: match[0].trim(),
      count: run.length,
      label: last.label,
      last: last.place,
    };
    return [{ kind: 'conflict', passages: [{ block, start, end }, last.at], why, strength: 'worth asking' }];
  });
}

/** The label is a word of the announcing sentence: the thing itself, or who named it. */
function isNamedIn(text: string, label: string, match: RegExpMatchArray): boolean {
  const name = label.replace(/ No\.?$/, '');
  return sameThing(name, match.groups?.what ?? '') || new RegExp(`\\b${name}\\b`).test(text);
}

type Head = { readonly label: string; readonly place: number; readonly at: Span };

/** 1, 2, 3 … without a gap. */
function runFromOne(heads: readonly Head[]): readonly Head[] {
  const run: Head[] = [];
  for (const head of heads) if (head.place === run.length + 1) run.push(head);
  return run;
}
