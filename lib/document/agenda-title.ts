/** Parts an agenda's line into the item's title, what it says below the title, and its pages. */
import { type PageRange, type PagesInLine, pagesIn } from './agenda-pages';

export type TitleInLine = {
  /** Where the title stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly pages: PageRange | null;
  /** Whether words of explanation follow the title in the same line. */
  readonly isClosed: boolean;
};

/** "To follow", "(Report to follow)", "- verbal report", "(presentation)": what stands where pages would. */
const NO_PAGES =
  /(?<!\s)\s*(?:[([–-]\s*)?\b(?:(?:reports?|papers?|documents?|minutes|appendix|appendices|pages?) )?(?:to follow|(?:verbal|oral) (?:report|update|item))[)\]]?\.?$|(?<!\s)\s*(?:[([]|[–-]\s)(?:verbal|oral|presentation|attached|enclosed|herewith|to be tabled)[)\]]?$/i;

/** How an explanation begins: "To receive …", "The Chair will …", "Members are asked …". */
const EXPLANATION =
  /[\s.:)](?=To (?!be\b)[a-z]|(?:The|This|Members|Councillors|All|Any) (?:[A-Za-z]+ ){0,4}(?:is|are|was|were|will|may|must|should|has|have|to|asked|invited|contact|note)\b|Please [a-z]|(?:Report|A report|A copy|A presentation|Attached|In accordance|Minutes) (?:is|are|of|by|from|with|to|attached|for)\b)/g;
/** What opens an explanation only after a full stop: "Annual Report of …" is a title. */
const AFTER_A_STOP = /^(?:Report|A report|A copy|A presentation|Attached|In accordance|Minutes) /;

/** Finds the title in an agenda line that no longer holds the item's number. */
export function titleInLine(line: string): TitleInLine {
  const start = line.length - line.trimStart().length;
  const found = pagesIn(line);
  const ends = [
    found && found.start > start ? found.start : line.length,
    explanationAt(line),
    endOfCapitals(line),
  ];
  const end = Math.min(...ends);
  const kept = line
    .slice(start, end)
    .replace(NO_PAGES, '')
    .replace(/(?<![\s:,–-])[\s:,–-]+$/, '');
  return {
    start,
    end: start + kept.length,
    pages: found?.range ?? null,
    isClosed: isWords(line, end, found),
  };
}

/** Whether more than the pages stands after the title. */
function isWords(line: string, end: number, pages: PagesInLine | null): boolean {
  const after =
    pages && pages.start >= end ? line.slice(end, pages.start) + line.slice(pages.end) : line.slice(end);
  return after.trim() !== '';
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
