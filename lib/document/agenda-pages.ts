/** The pages that an agenda prints beside its items: "(Pages 5 - 12)", "9 – 14", "p7", "… 3". */

export type PageRange = { readonly from: number; readonly to: number | null };

/** Where a line speaks of pages, leaders and brackets included. `range`: `null` where the numbers are none. */
export type PagesInLine = { readonly start: number; readonly end: number; readonly range: PageRange | null };

/** "(Pages 5 - 12)", "(Page 3)", "pages 5 to 12", "p7" at the end. */
const NAMED =
  /[([]?\b(?:(?:pages?|pgs?|pp?\.)(?: nos?\.?)?|pp?(?=\d{1,4}(?:\D{1,4}\d{1,4})?[)\]]?$)) ?(?<from>\d{1,4})(?: ?(?:-|–|to) ?(?<to>\d{1,4}))?[)\]]?/i;
/** "Minutes 9 - 12", "Minutes (9 - 12)" at the end of a line. */
const TRAILING = /\s[([]?(?<from>\d{1,4}) ?[-–] ?(?<to>\d{1,4})[)\]]?$/;
/** "Minutes ……… 9": a number behind leaders. */
const LED = /(?<from>\d{1,4})(?: ?[-–] ?(?<to>\d{1,4}))?$/;
const LEADERS = new Set(['.', '…', '_', ' ', '·']);
const FEWEST_LEADERS = 3;
/** "5 - 12", "(5 - 12)", "99 -", "p. 7": a line or cell of pages alone. */
const ONLY =
  /^[([]?(?:(?<named>pages?|pgs?|pp?\.?) ?)?(?<from>\d{1,4})(?<dash> ?(?:-|–|to) ?(?<to>\d{1,4})?)?[)\]]?\.?$/i;
/** "aged 5 - 11", "key stages 1 - 2": no pages. */
const OF_OTHERS = /\b(?:age[sd]?|years?|stages?|band|bands|ks|grades?|tiers?|levels?|phases?|weeks?)\s*$/i;

export function pagesIn(line: string): PagesInLine | null {
  const match = NAMED.exec(line) ?? pagesAtEnd(line);
  if (match) {
    return {
      start: leadersBefore(line, match.index),
      end: match.index + match[0].length,
      range: rangeOf(match),
    };
  }
  const led = LED.exec(line);
  const start = led ? leadersBefore(line, led.index) : 0;
  return led && start < led.index ? { start, end: line.length, range: rangeOf(led) } : null;
}

/** Where the leaders before `end` begin; `end` where there are none. */
function leadersBefore(line: string, end: number): number {
  let start = end;
  while (start > 0 && LEADERS.has(line[start - 1] ?? '')) start--;
  const leaders = line.slice(start, end).replaceAll(' ', '');
  return leaders.length >= FEWEST_LEADERS || leaders.includes('…') ? start : end;
}

/** Reads a cell or line that holds pages and nothing else; a bare number only where `isColumn` says so. */
export function readPages(text: string, isColumn: boolean): PageRange | null {
  const match = ONLY.exec(text.trim());
  if (!match) return null;
  const { named, dash } = match.groups ?? {};
  return named === undefined && dash === undefined && !isColumn ? null : rangeOf(match);
}

function pagesAtEnd(line: string): RegExpExecArray | null {
  const match = TRAILING.exec(line);
  const isPages = match && rangeOf(match) !== null && !OF_OTHERS.test(line.slice(0, match.index).slice(-12));
  return isPages ? match : null;
}

function rangeOf({ groups }: RegExpExecArray): PageRange | null {
  const from = Number(groups?.from);
  const to = groups?.to === undefined ? null : Number(groups.to);
  const isYears = from >= 1900 && to !== null && to >= 1900;
  return isYears || from === 0 || (to !== null && to < from) ? null : { from, to };
}
