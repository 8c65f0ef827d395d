/** What is new of other versions of a meeting's papers. */
import { openingOf } from '@/components/desk-text';
import { LazyVersionNews } from '@/components/LazyVersionNews';
import { versionsSaid, versionsShown } from '@/components/version-said';
import { openStoredPaper } from '@/lib/platform/own-pages';
import { wordsHash } from '@/lib/platform/words-hash';
import type { PaperRow } from '@/lib/store/rows';
import type { Desk } from './desk';

export function DeskVersions({ desk, papers }: { desk: Desk; papers: readonly PaperRow[] }) {
  const { versions } = desk;
  const rowOf = (id: string) => papers.find((paper) => paper.id === id);
  return (
    <LazyVersionNews
      {...versionsShown(versions)}
      placing={null}
      actions={{
        ...versionsSaid(versions),
        onShowPlace: ({ seen: { paperId } }, { quote: { exact }, at: { page, source } }) => {
          const row = rowOf(paperId);
          const address = row?.addresses[0];
          if (row?.source === 'pdf') void openStoredPaper(paperId, wordsHash({ page, source, exact }));
          else if (address !== undefined) window.open(address, '_blank', 'noreferrer');
        },
        onChoose: null,
      }}
      onChanges={null}
      openingOf={({ paper }) => {
        const row = rowOf(paper.id);
        return row ? openingOf(row) : null;
      }}
    />
  );
}
