/** Whether two titles may be of one report though they share no word: "Exclusions from school", "Excluded pupils"; "SEND", "Special needs and disabilities". */
import { tokensOf } from './measure-words';

/** Words with so long a beginning in common may be of one root. */
const ROOT = 5;
/** A short word must be the whole beginning of a longer one. */
const SHORTEST = 4;
/** Fewer letters are the initials of anything. */
const FEWEST_INITIALS = 3;
const SMALL = new Set('a an and at by for from in into of on or our the to with'.split(' '));

/** The first of the titles that may be `words` worded anew; `null` where none may be. */
export function alikeTitle(
  words: ReadonlySet<string>,
  item: string,
  titles: readonly string[],
  tell: (title: string) => ReadonlySet<string>,
): string | null {
  const isAlike = (title: string) =>
    [...tell(title)].some((other) => [...words].some((word) => haveOneRoot(word, other))) ||
    isShortFor(item, title) ||
    isShortFor(title, item);
  return titles.find(isAlike) ?? null;
}

function haveOneRoot(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    (short.length >= SHORTEST && long.startsWith(short)) ||
    (short.length > ROOT && long.startsWith(short.slice(0, ROOT)))
  );
}

/** A word in capitals of the one has the first letters of words of the other, small words counted or not. */
function isShortFor(brief: string, long: string): boolean {
  const forms = brief.match(/\b[A-Z]{2,}\b/g)?.filter(({ length }) => length >= FEWEST_INITIALS) ?? [];
  const all = tokensOf(long);
  const initialsOf = (tokens: readonly string[]) => tokens.map(([first]) => first).join('');
  const lines = [initialsOf(all), initialsOf(all.filter((token) => !SMALL.has(token)))];
  return forms.some((form) => lines.some((line) => line.includes(form.toLowerCase())));
}
