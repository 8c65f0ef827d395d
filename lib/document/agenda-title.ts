/** Parts an agenda's line into the item's title, what it says below the title, and its pages. */

export type PageRange = { readonly from: number; readonly to: number | null };

export type TitleInLine = {
  /** Where the title stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly pages: PageRange | null;
  /** Whether words of explanation follow the title in the same line. */
  readonly isClosed: boolean;
};

/** "(Pages 5 - 12)", "(Page 3)", "pages 5 to 12". */
const NAMED_PAGES =
  /\(?\b(?:pages?|pgs?|pp?\.)(?: nos?\.?)? ?(?<from>\d{1,4})(?: ?(?:-|–|to) ?(?<to>\d{1,4}))?\)?/i;
/** "Minutes 9 - 12" at the end of a line. */
const TRAILING_PAGES = /\s(?<from>\d{1,4}) ?[-–] ?(?<to>\d{1,4})$/;
/** "5 - 12", "(5 - 12)", "99 -", "p. 7": a line or cell of pages alone. */
const ONLY_PAGES =
  /^\(?(?:(?<named>pages?|pgs?|pp?\.) ?)?(?<from>\d{1,4})(?<dash> ?(?:-|–|to) ?(?<to>\d{1,4})?)?\)?\.?$/i;
/** "To follow", "(to follow)", "Verbal report": what stands where pages would. */
const NO_PAGES = /\s*[(-]?\s*\b(?:to follow|verbal (?:report|update))\)?\.?$/i;

/** How an explanation begins: "To receive …", "The Chair will …", "Members are asked …". */
const EXPLANATION =
  /[\s.:)](?=To (?!be\b)[a-z]|(?:The|This|Members|Councillors|All|Any) (?:[A-Za-z]+ ){0,4}(?:is|are|was|were|will|may|must|should|has|have|to|asked|invited|contact|note)\b|Please [a-z]|(?:Report|A report|A copy|A presentation|Attached|In accordance|Minutes) (?:is|are|of|by|from|with|to|attached|for)\b)/g;
/** What opens an explanation only after a full stop: "Annual Report of …" is a title. */
const AFTER_A_STOP = /^(?:Report|A report|A copy|A presentation|Attached|In accordance|Minutes) /;

/** Finds the title in an agenda line that no longer holds the item's number. */
export function titleInLine(line: string): TitleInLine {
  const start = line.length - line.trimStart().length;
  const named = NAMED_PAGES.exec(line);
  const trailing = named ? null : pagesAtEnd(line);
  const ends = [
    named && named.index > start ? named.index : line.length,
    trailing ? trailing.index : line.length,
    explanationAt(line),
    endOfCapitals(line),
  ];
  const end = Math.min(...ends);
  const kept = line
    .slice(start, end)
    .replace(NO_PAGES, '')
    .replace(/[\s:–-]+$/, '');
  const match = named ?? trailing;
  return {
    start,
    end: start + kept.length,
    pages: match ? rangeOf(match) : null,
    isClosed:
      line
        .slice(end)
        .replace(match?.[0] ?? '', '')
        .trim() !== '',
  };
}

/** Reads a cell or line that holds pages and nothing else; a bare number only where `isColumn` says so. */
export function readPages(text: string, isColumn: boolean): PageRange | null {
  const match = ONLY_PAGES.exec(text.trim());
  if (!match) return null;
  const { named, dash } = match.groups ?? {};
  return named === undefined && dash === undefined && !isColumn ? null : rangeOf(match);
}

function rangeOf({ groups }: RegExpExecArray): PageRange | null {
  const from = Number(groups?.from);
  const to = groups?.to === undefined ? null : Number(groups.to);
  const isYears = from >= 1900 && to !== null && to >= 1900;
  return isYears || (to !== null && to < from) ? null : { from, to };
}

function pagesAtEnd(line: string): RegExpExecArray | null {
  const match = TRAILING_PAGES.exec(line);
  return match && rangeOf(match) !== null ? match : null;
}

function explanationAt(line: string): number {
  for (const { index } of line.matchAll(EXPLANATION)) {
    const isNew = !AFTER_A_STOP.test(line.slice(index + 1)) || /[.:)]\s?$/.test(line.slice(0, index + 1));
    if (index > 2 && isNew) return index;
  }
  return line.length;
}

/**
 * Where a title in capitals ends and words in small letters begin; the line's end where it has no such
 * title. One word must be longer than acronyms are: "MTFS and DSG update" is one title.
 */
function endOfCapitals(line: string): number {
  let end = 0;
  let longest = 0;
  for (const word of line.matchAll(/\S+/g)) {
    if (/[a-z]/.test(word[0].replace(/'s\b|\(s\)/, ''))) {
      const isArticle = /\s[AI]$/.test(line.slice(0, end));
      return longest >= 7 ? end - (isArticle ? 2 : 0) : line.length;
    }
    longest = Math.max(longest, word[0].replace(/[^A-Z]/g, '').length);
    end = word.index + word[0].length;
  }
  return line.length;
}
