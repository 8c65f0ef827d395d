/** The clause that a number stands in, on either side of it, and what is spoken of before. */
import { matchesOf } from '@/lib/document/matches';
import { says, wordsOf } from './naming-words';
import type { NumberInText } from './numbers';
import { nounOfClause, PRONOUN, subjectOfClause } from './subjects';

export type Clause = {
  /** All that stands before the number. */
  readonly left: string;
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
};

/** How far to each side of the number its clause is looked for. */
const REACH = 200;
/** Where a clause begins. A comma inside digits is none. */
const BREAKS =
  /[;:()]|, |\. | – | - |\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|versus|vs|and (?:is|are|was|were|exceed(?:s|ed)|an?|further|another))\b/gi;
/** Where it ends: also where another verb begins. */
const CLAUSE_END =
  /[;:)(]|, |\.(?=\s|$)| – | - |\b(?:but|however|which|compared|against|versus|vs|while|whilst|from \d)| (?:per|\/) ?10{1,2},?000\b| and (?=(?:has|have|had|is|are|was|were|will|would|[a-z]+ed)\b)/i;
/** What stands before one: ", ", "which", "and another". */
const LEADS_TO_CLAUSE =
  /(?:[;:(),.–-]|\b(?:with an?|but|however|which|that|whilst|while|compared (?:to|with)|against|and(?: [a-z]+)?)|(?<!\s))\s*$/i;
/** "… for schools and further funding of £2m": what leads to the next number is that one's. */
const LEADS_ON = / and (?:[a-z-]+ ){0,4}(?:of|to|at|by|with|for|further|additional|another) ?$/i;
/** "60 of the 74 conferences" counts conferences. */
const OUT_OF = /^ (?:out )?of (?:the |these |those |all )?\d[\d,]* (?=[a-z(])/i;
/** "24 (16%) had", "140-150", "52 – or 17% – of": what stands between a number and its words. */
export const BETWEEN = /^ ?\([^()]{1,40}\)|^[-–]£?\d[\d,.]*%?|^ – or [^–]{1,40} –/;
/** "2 of which were": what they are of stands before. */
const OF_THOSE = /^ of (?<those>which|whom|them)(?= [a-z])/i;
/** "applications decided (or extended) were": an aside. */
const ASIDE = /\([^()\d]*\)/g;

/** `later`: where the sentence's other numbers begin. */
export function clauseAround(
  sentence: string,
  { start, end }: NumberInText,
  later: readonly number[],
): Clause {
  const left = sentence
    .slice(Math.max(0, start - REACH), start)
    .replace(ASIDE, (aside) => ' '.repeat(aside.length));
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
    before: isInBracket ? '' : clauseBefore(left),
    after,
    rest: right.slice(after.length),
    following,
    isInBracket,
    isOfThose: those !== null,
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

function clauseBefore(text: string): string {
  const trimmed = text.trimEnd().replace(/(?<![(:=–-])[(:=–-]+$/, ' ');
  let from = 0;
  for (const stop of matchesOf(BREAKS, trimmed)) from = stop.index + stop[0].length;
  return trimmed.slice(from);
}

/** From the number on. */
export function clauseAfter(text: string): string {
  const stop = CLAUSE_END.exec(text);
  return stop && stop.index > 0 ? text.slice(0, stop.index) : stop ? '' : text;
}

/** What the clauses before speak of, the nearest first; empty where three of them do not say. */
export function widerThan({ before: clause, left }: Clause): string {
  let rest = left.trimEnd().slice(0, Math.max(0, left.trimEnd().length - clause.length));
  for (let step = 0; step < 3 && rest !== ''; step++) {
    rest = rest.replace(LEADS_TO_CLAUSE, '');
    const before = clauseBefore(rest);
    const telling = [nounOfClause(before), subjectOfClause(before)].find(isTelling);
    if (telling !== undefined) return telling;
    rest = rest.slice(0, rest.length - before.length);
  }
  return '';
}

const isTelling = (clause: string): boolean =>
  says(wordsOf(clause).join(' ')) && !PRONOUN.test(clause.trim());
