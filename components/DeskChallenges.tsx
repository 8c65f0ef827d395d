/** What does not agree in the papers of a meeting, and with those of earlier meetings. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { deskChallenges as text } from '@/lib/words/desk-challenges';
import { challengesOf, type HeldChallenge } from './challenge-list';
import { Empty } from './Empty';
import { FilterChip } from './FilterChip';
import { FindingList } from './FindingList';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { isAbout } from './note-place';
import { challengeGroups } from './PanelGroups';
import type { PanelActions, PanelPaper, ShownNote } from './panel-state';
import { RowNotes } from './RowNotes';
import './DeskChallenges.css';

export type ChallengeActions = Pick<
  PanelActions,
  'onShow' | 'onBegin' | 'onExplain' | 'onText' | 'onKind' | 'onCopy' | 'onDelete'
> & {
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
};

type Props = {
  /** Of the meeting. */
  readonly name: string;
  readonly backHref: string;
  readonly papers: readonly PanelPaper[];
  /** Titles of papers that are to be checked again. */
  readonly unread: readonly string[];
  /** What earlier papers say otherwise, and promised. */
  readonly across: ComponentChildren;
  readonly actions: ChallengeActions;
};

const STANDINGS = ['proved', 'worth asking', 'explained'] as const;
type Standing = (typeof STANDINGS)[number];

const nameOf = (standing: Standing): string =>
  ({
    proved: words.challenges.proved,
    'worth asking': words.challenges.worthAsking,
    explained: words.challenges.explained,
  })[standing];

const standingOf = ({ challenge, explained }: HeldChallenge): Standing =>
  explained === null ? challenge.strength : 'explained';

export function DeskChallenges({ name, backHref, papers, unread, across, actions }: Props) {
  const [chosen, setChosen] = useState<Standing | null>(null);
  const all = papers.flatMap(challengesOf);
  const isShown = (held: HeldChallenge) => chosen === null || standingOf(held) === chosen;
  const shown = all.filter(isShown);
  return (
    <main class="desk desk-challenges">
      <p>
        <a class="desk-back" href={backHref}>
          <Icon name="back" size="small" /> {text.back}
        </a>
      </p>
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{name}</p>
          <p class="desk-sub">{text.hint}</p>
        </div>
        {all.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
          <div class="desk-challenges-filters" role="group" aria-label={text.show}>
            {STANDINGS.map((standing) => (
              <FilterChip
                key={standing}
                count={all.filter((held) => standingOf(held) === standing).length}
                isChosen={chosen === standing}
                onChoose={(isChosen) => setChosen(isChosen ? standing : null)}
              >
                {nameOf(standing)}
              </FilterChip>
            ))}
          </div>
        )}
      </div>
      {unread.map((title) => (
        <Notice key={title} kind="doubt">
          {text.unread(title)}
        </Notice>
      ))}
      <p role="status" class={all.length > 0 ? undefined : 'hidden-text'}>
        {all.length > 0 && text.shown(shown.length, all.length)}
      </p>
      {papers.map((paper) => (
        <OfPaper
          key={paper.id}
          paper={paper}
          isShown={isShown}
          hasTitle={papers.length > 1}
          actions={actions}
        />
      ))}
      {all.length === 0 && <None papers={papers} unread={unread} />}
      {across}
    </main>
  );
}

type OfPaperProps = {
  readonly paper: PanelPaper;
  readonly isShown: (held: HeldChallenge) => boolean;
  readonly hasTitle: boolean;
  readonly actions: ChallengeActions;
};

function OfPaper({ paper, isShown, hasTitle, actions }: OfPaperProps) {
  const groups = challengeGroups(paper, isShown);
  if (groups.length === 0) return null;
  return (
    <section class="sheet" aria-label={paper.title}>
      {hasTitle && <p class="desk-challenges-paper">{paper.title}</p>}
      <FindingList
        groups={groups}
        initial={null}
        onShow={(passage) => actions.onShow(paper, passage)}
        onAsk={(passage, begins = '', others = []) =>
          actions.onBegin('question', { paper, passage, begins, others })
        }
        onMean={() => {}}
        onCorrect={() => {}}
        onExplain={(said) => actions.onExplain(paper, said)}
        onChallenge={null}
        onOverTime={() => {}}
        actionsFor={(passage, own, begins, others = []) => (
          <RowNotes
            about={{ paper, passage, begins, others }}
            notes={actions.notes.filter(({ note }) => isAbout(note, paper.id, passage))}
            begun={actions.begun}
            actions={actions}
          >
            {own}
          </RowNotes>
        )}
        showsOnOpen={false}
      />
    </section>
  );
}

function None({ papers, unread }: Pick<Props, 'papers' | 'unread'>) {
  if (papers.length > 0) {
    return (
      <Empty title={text.none}>
        <p>{text.noneText(papers.map(({ title }) => title))}</p>
      </Empty>
    );
  }
  return (
    unread.length === 0 && (
      <Empty title={text.noPapers}>
        <p>{text.noPapersText}</p>
      </Empty>
    )
  );
}
