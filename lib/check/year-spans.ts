/** Years that do not go together: "2019/20 Apr'19–Mar'19", one plan called 2026/28 and 2026/27, a budget to be set after its year began. */
import { findDates, monthNumber } from '@/lib/document/dates';
import type { Block, PackDocument, Span } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import type { Why } from './why';

const MONTH = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*`;
const YEARS = String.raw`(?<first>20\d\d) ?[/–-] ?(?<last>(?:20)?\d\d)\b`;
/** "Apr'19-Mar'19", "April 2026 to March 2027", with the years said before it. */
const MONTHS = new RegExp(
  String.raw`(?:\b20\d\d ?[/–-] ?(?:20)?\d\d[ (:,]{1,3})?\b(?<from>${MONTH})(?:['’] ?(?=\d\d\b)| (?=20))(?<fromYear>(?:20)?\d\d) ?(?:-|–|to) ?(?<to>${MONTH})(?:['’] ?(?=\d\d\b)| (?=20))(?<toYear>(?:20)?\d\d)\b`,
  'gi',
);
/** "the Ofsted improvement plan 2026 / 2027": up to four words and what it is. */
const TITLED = new RegExp(
  String.raw`(?<title>\b(?:[A-Za-z'’&-]+ ){1,4}(?:plan|strategy|programme|framework))[ ,(]{1,2}${YEARS}`,
  'gi',
);
/** The end of such a title: looked for first, since it is soon found to be nowhere. */
const TITLE_END = /\b(?:plan|strategy|programme|framework)[ ,(]{1,2}20\d\d/i;
/** "To agree the council's revenue and capital budget for 2026/27". */
const SET = new RegExp(
  String.raw`\b(?:agree|approve|adopt|set)\b[^.;\n\t]{0,60}\bbudget(?: for)? ${YEARS}`,
  'gi',
);
/** "the draft medium term financial strategy (MTFS) 2023-27". */
const DRAFT = new RegExp(String.raw`\bdraft\b[^.;\n\t]{0,60}?\b${YEARS}`, 'gi');
/** What a plan's words say of any. */
const OF_ANY_PLAN = new Set([
  'the',
  'an',
  'a',
  'our',
  'of',
  'to',
  'and',
  'this',
  'for',
  'draft',
  'updated',
  'new',
  'overall',
]);
/** A budget year begins with April. */
const YEAR_BEGINS = '-04-01';
const DRAFT_AGE = 2;
/** How many blocks below a minute's title say what it was about. */
const FIRST_BLOCKS = 3;

export function findWrongYears(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const meeting = findings.find((finding) => finding.kind === 'meeting')?.date ?? null;
  const isMinuted = minutedAt(doc);
  return [
    ...doc.blocks.flatMap((block, index) =>
      block.kind === 'furniture'
        ? []
        : [
            ...backwards(block, index),
            ...(isMinuted(index)
              ? []
              : [...lateBudgets(block, index, meeting), ...oldDrafts(block, index, meeting)]),
          ],
    ),
    ...twoTitles(doc),
    ...otherInMinutes(doc),
  ];
}

function minutedAt(doc: PackDocument): (block: number) => boolean {
  const minutes = partsOf(doc).filter(({ kind }) => kind === 'minutes');
  return (block) => minutes.some(({ from, to }) => from <= block && block < to);
}

const spanOf = (match: RegExpMatchArray, block: number): Span => {
  const start = match.index ?? 0;
  return { block, start, end: start + match[0].length };
};

function backwards({ text }: Block, block: number): Challenge[] {
  return [...text.matchAll(MONTHS)].flatMap((match): Challenge[] => {
    const { from = '', fromYear = '', to = '', toYear = '' } = match.groups ?? {};
    const months = (month: string, year: string) => (Number(year) % 2000) * 12 + monthNumber(month);
    if (months(to, toYear) >= months(from, fromYear)) return [];
    const why: Why = { say: 'backwards', from: `${from} ${fromYear}`, to: `${to} ${toYear}` };
    return [{ kind: 'date', passages: [spanOf(match, block)], why, strength: 'proved' }];
  });
}

/** A budget is set before its year; the day stands in the same row or sentence, else it is that of the meeting. */
function lateBudgets({ text, kind }: Block, block: number, meeting: string | null): Challenge[] {
  return [...text.matchAll(SET)].flatMap((match): Challenge[] => {
    const { first = '', last = '' } = match.groups ?? {};
    const start = text.lastIndexOf('\n', match.index) + 1;
    const row = text.slice(start, match.index);
    const day = kind === 'table' ? findDates(row).at(-1)?.date : meeting;
    const begins = `${first}${YEAR_BEGINS}`;
    if (day == null || day < begins) return [];
    const at = spanOf(match, block);
    const why: Why = { say: 'budget-year', years: `${first}/${last}`, begins, date: day };
    return [
      {
        kind: 'date',
        passages: [{ ...at, start: kind === 'table' ? start : at.start }],
        why,
        strength: 'worth asking',
      },
    ];
  });
}

function oldDrafts({ text }: Block, block: number, meeting: string | null): Challenge[] {
  if (meeting === null) return [];
  return [...text.matchAll(DRAFT)].flatMap((match): Challenge[] => {
    const age = Number(meeting.slice(0, 4)) - Number(match.groups?.first);
    const why: Why = { say: 'old-draft', year: match.groups?.first ?? '', meeting };
    return age < DRAFT_AGE
      ? []
      : [{ kind: 'date', passages: [spanOf(match, block)], why, strength: 'worth asking' }];
  });
}

type Titled = { readonly key: string; readonly first: string; readonly last: string; readonly at: Span };

function titlesIn(text: string, block: number): readonly Titled[] {
  if (!TITLE_END.test(text)) return [];
  return [...text.matchAll(TITLED)].map((match) => {
    const { title = '', first = '', last = '' } = match.groups ?? {};
    const words = title
      .toLowerCase()
      .split(' ')
      .filter((word) => !OF_ANY_PLAN.has(word));
    return { key: words.slice(-3).join(' '), first, last: last.slice(-2), at: spanOf(match, block) };
  });
}

/** One name and one first year, but two last ones. */
function twoTitles(doc: PackDocument): Challenge[] {
  const titles = doc.blocks.flatMap(({ text, kind }, block) =>
    kind === 'furniture' ? [] : titlesIn(text, block),
  );
  return [...Map.groupBy(titles, ({ key, first }) => `${key}|${first}`).values()].flatMap(
    (same): Challenge[] => {
      const firstOf = [...Map.groupBy(same, ({ last }) => last).values()].flatMap(([one]) => one ?? []);
      const [one, other] = firstOf;
      if (!one || !other || !one.key.includes(' ')) return [];
      const years = ({ first, last }: Titled) => `${first}/${last}`;
      const why: Why = { say: 'two-names', name: one.key, years: [years(one), years(other)] };
      return [{ kind: 'date', passages: firstOf.map(({ at }) => at), why, strength: 'worth asking' }];
    },
  );
}

/** A minute about this year's plan that speaks of another's. */
function otherInMinutes(doc: PackDocument): Challenge[] {
  const minutes = partsOf(doc).flatMap(({ items }) => items);
  return minutes.flatMap(({ from, to }): Challenge[] => {
    const [over] = titlesIn(doc.blocks[from]?.text ?? '', from);
    if (!over) return [];
    const below = doc.blocks.slice(from + 1, Math.min(to, from + 1 + FIRST_BLOCKS));
    const said = below
      .flatMap(({ text }, offset) => titlesIn(text, from + 1 + offset))
      .filter(({ key }) => key === over.key);
    const other = said.find(({ first }) => first !== over.first);
    if (!other || said.some(({ first }) => first === over.first)) return [];
    const years = ({ first, last }: Titled) => `${first}/${last}`;
    const why: Why = { say: 'minute-years', years: [years(over), years(other)] };
    return [{ kind: 'date', passages: [over.at, other.at], why, strength: 'worth asking' }];
  });
}
