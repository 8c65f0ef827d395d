/** That a list is empty, and what was looked at: or that it could not be looked for, which is another thing. */
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { Empty } from './Empty';
import { Notice } from './Notice';
import { PanelSection } from './PanelSection';
import { type SectionKey, wasLookedFor } from './panel-lists';
import type { PanelPaper } from './panel-state';
import { UnreadPages } from './UnreadPages';

export function NoneFound({ paper, section }: { paper: PanelPaper; section: Exclude<SectionKey, 'notes'> }) {
  if (!wasLookedFor(paper, section)) {
    return (
      <PanelSection label={words.lists.name[section]}>
        <Notice kind="doubt" title={findingWords.notLookedFor[section]} heading>
          {findingWords.readYourself}
        </Notice>
      </PanelSection>
    );
  }
  const { pages } = paper.study;
  const read = pages.filter(({ text }) => text === 'read').length;
  const looked = read === pages.length ? findingWords.allPagesRead(read) : findingWords.otherPages(read);
  return (
    <>
      {read < pages.length && (
        <PanelSection label={findingWords.unread}>
          <UnreadPages pages={pages} />
        </PanelSection>
      )}
      <Empty title={findingWords.none[section]}>
        <p>
          {looked} {findingWords.usually[section]}
        </p>
      </Empty>
    </>
  );
}
