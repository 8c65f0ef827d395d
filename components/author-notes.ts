/** What a pack does not explain → a note to the author of each report, for the member to change and to send, or not. */
import { type Unexplained, unexplainedIn } from '@/lib/extract/unexplained';
import { authorNoteWords } from '@/lib/words/author-note';
import type { PanelPaper } from './panel-state';
import { pagesText } from './passage-text';

export type AuthorNote = {
  readonly key: string;
  /** Whose it is: the report, its author. */
  readonly title: string;
  readonly text: string;
};

/** More page numbers than this are no help to an author. */
const MOST_PAGES = 8;

export const authorNotes = (paper: PanelPaper): readonly AuthorNote[] =>
  unexplainedIn(paper.study.findings.map(({ finding }) => finding)).map((unexplained, place) => ({
    key: String(place),
    title: titleOf(unexplained, paper),
    text: textOf(unexplained, paper),
  }));

const titleOf = ({ report }: Unexplained, paper: PanelPaper): string =>
  report === null ? authorNoteWords.noReport : (report.title ?? paper.title);

function textOf({ report, shortForms }: Unexplained, paper: PanelPaper): string {
  const text = authorNoteWords;
  const lines = shortForms.map(({ short, pages }) => {
    const named = usedOn(paper, pages);
    return named === null ? `– ${short}` : `– ${short} (${named})`;
  });
  return [
    text.dear(nameOf(report?.author ?? null)),
    report?.title
      ? text.reportUses(report.title, report.itemNumber, shortForms.length)
      : text.paperUses(paper.title, shortForms.length),
    lines.join('\n'),
    text.couldThey(shortForms.length),
    text.thanks,
  ].join('\n\n');
}

/** "Jane Marsh, Head of Service" is greeted by her name. */
const nameOf = (author: string | null): string | null => author?.split(/[,;:(\n]| [–-] /)[0]?.trim() || null;

/** "pages 3, 12 and 14"; `null` where a paper has no pages to turn. */
export function usedOn({ study }: PanelPaper, numbers: readonly number[]): string | null {
  if (study.pages.length < 2) return null;
  const pages = numbers.flatMap((number) => study.pages[number - 1] ?? []);
  const named = pagesText(pages.slice(0, MOST_PAGES));
  const more = pages.length - MOST_PAGES;
  return more > 0 ? authorNoteWords.andMore(named, more) : named;
}
