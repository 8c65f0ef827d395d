/** Finds a short form, a word or a page among what was found, though it be spelt wrongly. */
import Fuse from 'fuse.js/basic';

export type LookUpEntry = {
  /** What it may be asked for by: "ICPC", "initial child protection conference". */
  readonly words: readonly string[];
  /** As a member would ask for it: the printed page. */
  readonly page: string;
};

/** "page 38", "p. 38", "38". */
const PAGE_ASKED = /^(?:pages?|p\.?|tudalen|t\.)?\s*(?<page>\d{1,4}|[ivxl]{1,7})$/i;

/** Of the pattern's letters, this share may be missing or wrong: "chld prot" finds "child protection". */
const LOOSENESS = 0.3;

/** Best first; a page's in the order of the paper. Nothing asked, nothing found. */
export function lookUpIn<Entry extends LookUpEntry>(
  entries: readonly Entry[],
): (asked: string) => readonly Entry[] {
  const fuse = new Fuse(entries, { keys: ['words'], threshold: LOOSENESS, ignoreLocation: true });
  return (asked) => {
    const wanted = asked.trim();
    if (wanted === '') return [];
    const page = PAGE_ASKED.exec(wanted)?.groups?.page?.toLowerCase();
    const onPage = page === undefined ? [] : entries.filter((entry) => entry.page.toLowerCase() === page);
    if (onPage.length > 0) return onPage;
    const exact = (entry: Entry) => entry.words.some((word) => word.toLowerCase() === wanted.toLowerCase());
    const found = fuse.search(wanted).map(({ item }) => item);
    return [...found.filter(exact), ...found.filter((entry) => !exact(entry))];
  };
}
