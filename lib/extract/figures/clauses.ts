/** The clause that a number stands in, on either side of it, and what is spoken of before. */
import { matchesOf } from '@/lib/document/matches';
import { isOfList, leadsIn } from './commas';
import { says, wordsOf } from './naming-words';
import type { NumberInText } from './numbers';
import { nounOfClause, PRONOUN, subjectOfClause, withoutWay } from './subjects';

export type Clause = {
  /** All that stands before the number. */
  readonly left: string;
  /** Of that the last words: what leads to the number is no longer. */
  readonly lead: string;
  /** Of that its own clause; empty where it opens a bracket of its own. */
  readonly before: string;
  /** Its own clause after it, up to the next number, and what follows that. */
  readonly after: string;
  readonly rest: string;
  /** Words of `after` that may name a measure. */
  readonly following: readonly string[];
  /** "(12 late visits)": nothing before it says what it measures. */
  readonly isInBracket: boolean;
  /** "2 of which were": what was counted before it. */
  readonly isOfThose: boolean;
  /** "81% of cases", "11 of the 17 cases". */
  readonly isPart: boolean;
};

/** How far to each side of the number its clause is looked for. */
const REACH = 200;
const LEAD = 40;
/** Where a clause begins. A comma inside digits is none. */
const BREAKS =
  /[;:()]|, |\. | – | - |\b(?:with an?|but|however|which|that|why|whether|whilst|while|compared (?:to|with)|against|versus|vs|and (?:is|are|was|were|exceed(?:s|ed)|an?|further|another))\b/gi;
/** Where it ends: also where another verb begins. */
const CLAUSE_END =
  /[;:)(]|, |\.(?=\s|$)| – | - |\b(?:but|however|which|compared|against|versus|vs|while|whilst|from \d)| (?:per|\/) ?10{1,2},?000\b| and (?=(?:has|have|had|is|are|was|were|will|would|[a-z]+ed)\b)/i;
/** What stands before one: ", ", "which", "and another". */
const LEADS_TO_CLAUSE =
  /(?:[;:(),.–-]|\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|and(?: [a-z]+)?)|(?<!\s))\s*$/i;
/** "… for schools and further funding of £2m": what leads to the next number is that one's. */
const LEADS_ON =
  /(?: and (?:[a-z-]+ ){0,4}(?:of|to|at|by|with|for|further|additional|another)| (?:at|for) an? (?:[a-z-]+ ){1,4}of) ?$/i;
/** "60 of the 74 conferences" counts conferences. */
const OUT_OF = /^ (?:out )?of (?:the |these |those |all )?\d[\d,]* (?=[a-z(])/i;
/** "24 (16%) had", "140-150", "52 – or 17% – of": what stands between a number and its words. */
export const BETWEEN = /^ ?\([^()]{1,40}\)|^[-–]£?\d[\d,.]*%?|^ – or [^–]{1,40} –/;
/** "2 of which were": what they are of stands before. */
const OF_THOSE = /^ of (?<those>which|whom|them)(?= [a-z])/i;
/** "in 81% of cases". */
const PART = /^ (?:out )?of \b/i;
const PART_REACH = 60;
/** "burglary was down 2% and shoplifting up": with its own words another measure begins. */
const ANOTHER = /^[^,;:()]{0,30}? and (?=[a-z]{4})/i;
/** "applications decided (or extended) were": an aside. */
const ASIDE = /\([^()\d]*\)/g;

/** Where the sentence's other numbers stand. */
export type Others = {
  /** Where the one before ends; 0 where it is the first. */
  readonly before: number;
  /** Where the next ones begin. */
  readonly later: readonly number[];
};

export function clauseAround(
  sentence: string,
  { start, end }: NumberInText,
  { before: last, later }: Others,
): Clause {
  const from = Math.max(0, start - REACH);
  const left = sentence.slice(from, start).replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const right = upToNext(
    sentence.slice(end, end + REACH),
    later.map((at) => at - end),
  );
  const those = OF_THOSE.exec(right);
  const after = those
    ? ` ${those.groups?.those}${clauseAfter(right.slice(those[0].length))}`
    : clauseAfter(right);
  const following = wordsOf(after);
  const isInBracket = /\( ?$/.test(left) && says(following.join(' '));
  return {
    left,
    lead: left.slice(-LEAD),
    before: isInBracket ? '' : clauseBefore(left, last - from),
    after,
    rest: right.slice(after.length),
    following,
    isInBracket,
    isOfThose: those !== null,
    isPart: PART.test(sentence.slice(end, end + PART_REACH).replace(BETWEEN, '')),
  };
}

/** What follows a number, up to the next that counts for itself. */
function upToNext(text: string, later: readonly number[]): string {
  const beside = BETWEEN.exec(text)?.[0].length ?? 0;
  const rest = text.slice(beside);
  const all = OUT_OF.exec(rest)?.[0].length ?? 0;
  const next = later.find((at) => at >= beside + all);
  const own = text.slice(beside + all, next).replace(next === undefined ? '' : LEADS_ON, '');
  return `${all > 0 ? ' ' : ''}${own}`;
}

/** Up to the end of `text`; `last`: where the number before ends. */
export function clauseBefore(text: string, last = 0): string {
  const trimmed = text.trimEnd().replace(/(?<![(:=–-])[(:=–-]+$/, ' ');
  let from = 0;
  for (const { index, 0: words } of matchesOf(BREAKS, trimmed)) {
    const goesOn = words === ', ' && isOfList(trimmed, index) && !leadsIn(trimmed.slice(from, index));
    if (!goesOn) from = index + words.length;
  }
  const another = last > from ? ANOTHER.exec(trimmed.slice(last)) : null;
  const own = another ? trimmed.slice(last + another[0].length) : '';
  return says(wordsOf(own).join(' ')) ? own : trimmed.slice(from);
}

/** From the number on. */
export function clauseAfter(text: string): string {
  const stop = endOf(text);
  return stop < 0 ? text : text.slice(0, stop);
}

function endOf(text: string, from = 0): number {
  const stop = CLAUSE_END.exec(from === 0 ? text : text.slice(from));
  if (stop === null) return -1;
  const at = from + stop.index;
  return stop[0] === ', ' && isOfList(text, at) ? endOf(text, at + 2) : at;
}

/** What the clauses before speak of, the nearest first; empty where three of them do not say. */
export function widerThan({ before: clause, left }: Clause): string {
  let rest = left.trimEnd().slice(0, Math.max(0, left.trimEnd().length - clause.length));
  for (let step = 0; step < 3 && rest !== ''; step++) {
    rest = rest.replace(LEADS_TO_CLAUSE, '');
    const before = clauseBefore(rest);
    const telling = [nounOfClause(withoutWay(before)), subjectOfClause(before)].find(isTelling);
    if (telling !== undefined) return telling;
    rest = rest.slice(0, rest.length - before.length);
  }
  return '';
}

const isTelling = (clause: string): boolean =>
  says(wordsOf(clause).join(' ')) && !PRONOUN.test(clause.trim());
