/** Pages by the number that stands on them: how members cite them, and how they ask for one. */
import type { Page } from '@/lib/document/model';
import { readerWords } from '@/lib/words/reader';

export type PageNames = {
  /** The printed number; `null` where none stands there, or nobody has read the page yet. */
  readonly printedOn: (page: number) => string | null;
  /** What a page is called: "38", or "PDF 3" where no number stands on a page of a paper that has them. */
  readonly nameOf: (page: number) => string;
  /** Whether any printed number differs from the file's own. */
  readonly hasPrinted: boolean;
  /** The last number that a page carries. */
  readonly last: string;
  /** "38" → the page on which 38 stands, else the file's own; "PDF 3" → the file's own; `null` for no page. */
  readonly pageNamed: (typed: string) => number | null;
};

/** "42", "pdf 42". */
const FILE_PAGE = /^(?:pdf )?(?<number>\d{1,6})$/;

/** `pages` is empty until the paper has been read. */
export function pageNames(pages: readonly Page[], pageCount: number): PageNames {
  const printedOn = (page: number) => pages[page - 1]?.printed ?? null;
  const hasPrinted = pages.some(({ printed, number }) => printed !== null && printed !== String(number));
  return {
    printedOn,
    nameOf: (page) => printedOn(page) ?? (hasPrinted ? readerWords.page.unnumbered(page) : String(page)),
    hasPrinted,
    last: (hasPrinted && pages.findLast(({ printed }) => printed !== null)?.printed) || String(pageCount),
    pageNamed(typed) {
      const asked = typed.trim().toLowerCase();
      const printed = pages.find((page) => page.printed?.toLowerCase() === asked);
      if (printed) return printed.number;
      const number = Number(FILE_PAGE.exec(asked)?.groups?.number ?? 0);
      return number >= 1 && number <= pageCount ? number : null;
    },
  };
}
