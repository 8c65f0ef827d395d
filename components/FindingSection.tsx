/** One list of the panel: its bar, what is above it, its rows; or that there are none. */
import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words';
import { figureWords } from '@/lib/words/figures';
import { challengeKey } from './challenge-list';
import { FindingList, type FirstRow, type RowGroup } from './FindingList';
import { NoneFound } from './NoneFound';
import { isAbout } from './note-place';
import { PanelSection } from './PanelSection';
import { countOf, type SectionKey } from './panel-lists';
import type { PanelActions, PanelPaper, PanelView } from './panel-state';
import { RowNotes } from './RowNotes';
import { SectionBar, type SectionLink } from './SectionBar';
import { UnreadPages } from './UnreadPages';

export type FindingSectionKey = Exclude<SectionKey, 'notes'>;

export type ListActions = Pick<
  PanelActions,
  | 'onShow'
  | 'onBegin'
  | 'onMean'
  | 'onCorrect'
  | 'onExplain'
  | 'onOverTime'
  | 'onForget'
  | 'onFigureTable'
  | 'onText'
  | 'onKind'
  | 'onColour'
  | 'onCopy'
  | 'onDelete'
  | 'onPrintQuestions'
  | 'onShowNote'
  | 'onCopyText'
  | 'onCopyTable'
  | 'onSaveFile'
>;

/** What every section is given, by the panel or by the reader. */
export type SectionProps = {
  readonly paper: PanelPaper;
  readonly view: Pick<PanelView, 'notes' | 'begun' | 'meanings'>;
  readonly actions: ListActions;
  readonly links: readonly SectionLink[];
  /** Opened at once. */
  readonly initial: FirstRow | null;
  readonly onBack: () => void;
  /** To a section; `row`: to be opened there. */
  readonly onGoTo: (key: string, row?: string) => void;
};

type Props = SectionProps & {
  readonly section: FindingSectionKey;
  readonly groups: readonly RowGroup[];
  /** How many of all are shown. */
  readonly shown: number;
  /** Filters, a look-up. */
  readonly tools?: ComponentChildren;
  readonly foot?: ComponentChildren;
};

export function FindingSection(props: Props) {
  const { section, paper, view, actions, groups, shown, tools, foot } = props;
  const total = countOf(paper, section);
  const { everywhere } = words;
  const count = shown === total ? everywhere.count(total) : everywhere.partOf(shown, total);
  const hasUnread = paper.study.pages.some(({ text }) => text !== 'read');
  return (
    <>
      <SectionBar
        title={words.lists.name[section]}
        count={total === 0 ? null : count}
        links={props.links}
        here={section}
        onBack={props.onBack}
        onGoTo={props.onGoTo}
      />
      {total === 0 && <NoneFound paper={paper} section={section} />}
      {total > 0 && (tools || hasUnread) && (
        <PanelSection label={figureWords.filter.label}>
          <UnreadPages pages={paper.study.pages} />
          {tools}
        </PanelSection>
      )}
      {groups.length > 0 && (
        <FindingList
          groups={groups}
          initial={props.initial}
          showsOnOpen={paper.isPage}
          onShow={(passage) => actions.onShow(paper, passage)}
          onAsk={(passage, begins = '', challenge) =>
            actions.onBegin('question', { paper, passage, begins, challenge })
          }
          onMean={(meaning, from) => actions.onMean(paper, meaning, from)}
          onCorrect={(measure, said) => actions.onCorrect(paper, measure, said)}
          onChallenge={(held) => props.onGoTo('challenges', challengeKey(held))}
          onExplain={(said) => actions.onExplain(paper, said)}
          onOverTime={(measure) => actions.onOverTime(paper, measure)}
          actionsFor={(passage, own, begins, challenge) => (
            <RowNotes
              about={{ paper, passage, begins, challenge }}
              notes={view.notes.filter(({ note }) => isAbout(note, paper.id, passage))}
              begun={view.begun}
              actions={actions}
            >
              {own}
            </RowNotes>
          )}
        />
      )}
      {foot}
    </>
  );
}
