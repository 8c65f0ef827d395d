/** "Two of the six are delayed", beside other words or a plan of six rows in which three are. */
import type { PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { stem, tokensOf } from './measure-words';
import { sheetsOf } from './sheet';
import { NUMBER, numberOf } from './small-numbers';

/** How a state is called, in sentences and in the cells of a plan. */
const STATES = {
  delayed: 'delayed|running late|behind schedule|behind programme',
  'on track': 'on track|on schedule|on target',
  complete: 'completed?|finished',
  'not started': '(?:not yet|not) started|yet to start',
  overdue: 'overdue',
  'at risk': 'at risk',
} as const;
type State = keyof typeof STATES;
const NAMES = Object.keys(STATES).filter((name): name is State => name in STATES);
const STATE = `(?<state>${Object.values(STATES).join('|')})`;
const IS = '(?:is|are|remain|remains) (?:now |still |currently |already )?';

/** "Two of the six projects are delayed". */
const PART = new RegExp(
  String.raw`\b(?<part>${NUMBER}) (?:out )?of (?:the|our) (?<whole>${NUMBER})(?<what>(?: [a-z-]{3,}){0,3}?) ${IS}${STATE}\b`,
  'gi',
);
/** "Of the six projects, three are on track, one is complete and two are delayed". */
const OF_ALL = new RegExp(
  `^of (?:the|our) (?<whole>${NUMBER})(?<what>(?: [a-z-]{3,}){1,3}?)(?: (?:in|of|on|under) [^,;.]{3,40})?, `,
  'i',
);
const CLAUSE = new RegExp(String.raw`(?:, (?:and )?| and )(?<part>${NUMBER}) ${IS}${STATE}\b`, 'gi');
/** A sentence about another day, or about some of them. */
const OTHERWISE =
  /\b(?:last|previous\w*|earlier|before|since|then|ago|will|would|may|expected|forecast|likely|if|among|least|most|20\d\d)\b/i;
/** What a column of states is called. */
const STATE_HEADER = /^(?:current )?(?:status|state|progress)$/i;
const FEWEST = 3;
/** How many blocks from its plan a sentence about it may stand. */
const NEAR = 4;

type Told = {
  readonly state: State;
  readonly part: number;
  readonly whole: number;
  /** What is counted, by its words; empty where it is not named, or a plan's. */
  readonly what: string;
  readonly at: readonly Span[];
  /** The words over a plan; `null` for a sentence. */
  readonly heads: string | null;
};

export function findWrongStateCounts(doc: PackDocument): Challenge[] {
  const said = doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' ? [] : saidIn(text, block),
  );
  if (said.length === 0) return [];
  const inSome = Map.groupBy([...said, ...plansOf(doc)], ({ state, whole }) => `${state} ${whole}`);
  return [...inSome.values()].flatMap((same): Challenge[] => {
    const pairs = same.flatMap((one, place) => same.slice(place + 1).map((other) => [one, other] as const));
    const [differ] = pairs.filter(([one, other]) => one.part !== other.part && areOfSame(one, other));
    if (!differ) return [];
    const [{ state, whole, part, at }, other] = differ;
    return [
      {
        kind: 'conflict',
        passages: [...at, ...other.at],
        why: { say: 'states', state, whole, one: part, other: other.part },
        strength: 'worth asking',
      },
    ];
  });
}

/** "Two of the six" alone is about what stands around it; two programmes may have six projects each. */
function areOfSame(one: Told, other: Told): boolean {
  if (one.heads !== null) return false;
  const apart = Math.abs((other.at[0]?.block ?? 0) - (one.at[0]?.block ?? 0));
  if (other.heads !== null)
    return apart <= NEAR || (one.what !== '' && wordsOf(other.heads).includes(one.what));
  return one.what === other.what ? one.what !== '' || apart === 0 : apart === 0 && [one, other].some(isBare);
}

const isBare = ({ what }: Told): boolean => what === '';

const wordsOf = (words: string): string => tokensOf(words).map(stem).join(' ');

const saidIn = (text: string, block: number): readonly Told[] =>
  sentencesOf(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (OTHERWISE.test(words)) return [];
    const at = [{ block, start, end }];
    const all = OF_ALL.exec(words)?.groups;
    const clauses = all ? [...words.matchAll(CLAUSE)].map(({ groups }) => ({ ...all, ...groups })) : [];
    return [...words.matchAll(PART)]
      .map(({ groups }) => groups ?? {})
      .concat(clauses)
      .flatMap(({ part, whole, what, state: said = '' }): readonly Told[] => {
        const state = stateOf(said);
        const count = numberOf(whole);
        if (state === null || count < FEWEST) return [];
        return [{ state, part: numberOf(part), whole: count, what: wordsOf(what ?? ''), at, heads: null }];
      });
  });

const stateOf = (words: string): State | null =>
  NAMES.find((name) => new RegExp(`^(?:${STATES[name]})$`, 'i').test(words)) ?? null;

/** Plans each of whose rows has a state that has a name here; two of one length tell nothing. */
function plansOf(doc: PackDocument): readonly Told[] {
  const plans = sheetsOf(doc).flatMap((sheet) => {
    const column = sheet.columns.findLast((one) => STATE_HEADER.test(sheet.headerOf(one)));
    if (column === undefined) return [];
    const rows = sheet.rows.map((row) => ({ row, state: stateOf(sheet.wordsAt(row, column)) }));
    return rows.length >= FEWEST && rows.every(({ state }) => state !== null)
      ? [{ sheet, rows, upTo: (row: number) => sheet.upTo(row, column) }]
      : [];
  });
  return plans.flatMap(({ sheet, rows, upTo }, place): readonly Told[] => {
    const isOnly = !plans.some((other, index) => index !== place && other.rows.length === rows.length);
    if (!isOnly) return [];
    const heads = [sheet.caption, ...sheet.columns.map(sheet.headerOf)].join(' ');
    return NAMES.map((state) => {
      const own = rows.filter((one) => one.state === state);
      const at = (own.length > 0 ? own : rows).map(({ row }) => upTo(row));
      return { state, part: own.length, whole: rows.length, what: '', at, heads };
    });
  });
}
