import { openingOf } from '@/components/desk-text';
import { wordsHash } from '@/lib/platform/words-hash';
import type { NoteRow, PaperRow } from '@/lib/store/rows';

/** The words of a note in their paper, where that is kept: in the reader at the words, on the web at the page. */
export const showingIn =
  (papers: readonly PaperRow[]) =>
  ({ paperId, at, quote }: Pick<NoteRow, 'paperId' | 'at' | 'quote'>): string | null => {
    const paper = papers.find(({ id }) => id === paperId);
    const opening = paper ? openingOf(paper) : null;
    if (opening === null || paper?.source !== 'pdf' || at === null) return opening;
    return opening + wordsHash({ page: at.page, source: at.source, exact: quote?.exact ?? '' });
  };
