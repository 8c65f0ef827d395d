/** That a list is empty, and what was looked at: or that it could not be looked for, which is another thing. */
import { words } from '@/lib/words';
import { Empty } from './Empty';
import { Notice } from './Notice';
import { PanelSection } from './PanelSection';
import { type SectionKey, wasLookedFor } from './panel-lists';
import type { PanelPaper } from './panel-state';
import { UnreadPages } from './UnreadPages';

export function NoneFound({ paper, section }: { paper: PanelPaper; section: Exclude<SectionKey, 'notes'> }) {
  const { findings } = words;
  if (!wasLookedFor(paper, section)) {
    return (
      <PanelSection label={findings.name[section]}>
        <Notice kind="doubt" title={findings.notLookedFor[section]} heading>
          {findings.readYourself}
        </Notice>
      </PanelSection>
    );
  }
  const { pages } = paper.study;
  const read = pages.filter(({ text }) => text === 'read').length;
  const looked = read === pages.length ? findings.allPagesRead(read) : findings.otherPages(read);
  return (
    <>
      {read < pages.length && (
        <PanelSection label={findings.unread}>
          <UnreadPages pages={pages} />
        </PanelSection>
      )}
      <Empty title={findings.none[section]}>
        <p>
          {looked} {findings.usually[section]}
        </p>
      </Empty>
    </>
  );
}
