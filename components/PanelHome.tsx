/** The panel's first view of a page that was read: whose meeting it is, what was found, its items and papers. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Listing } from '@/lib/document/listing';
import { words } from '@/lib/words';
import { Button } from './Button';
import { Contents } from './Contents';
import type { FindingSectionKey } from './FindingSection';
import { Masthead } from './Masthead';
import { Notice } from './Notice';
import { NotKept } from './NotKept';
import { PanelAccess } from './PanelAccess';
import { PanelAgenda } from './PanelAgenda';
import { PanelLookUp } from './PanelLookUp';
import { PanelSection } from './PanelSection';
import { contentsLines } from './panel-lists';
import type { LookUp, PanelActions, PanelPaper, PanelView } from './panel-state';
import { UnreadPages } from './UnreadPages';
import { Verdict, type VerdictKind } from './Verdict';
import './PanelHome.css';

type Props = {
  readonly view: PanelView;
  readonly paper: PanelPaper;
  readonly actions: PanelActions;
  readonly lookUp: LookUp;
  readonly news: ComponentChildren;
  /** The section that was left: its line takes the focus. */
  readonly cameFrom: string | null;
  readonly onPaper: (id: string) => void;
  readonly onOpen: (section: string, row: string | null) => void;
};

export function PanelHome({ view, paper, actions, lookUp, news, cameFrom, onPaper, onOpen }: Props) {
  const { listing } = view;
  const { panel } = words;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (cameFrom !== null) box.current?.querySelector<HTMLElement>(`[data-section="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  const questions = view.notes.filter(({ note }) => note.kind === 'question').length;
  // An agenda's own page holds little but items and papers: then the papers to open are what one came for.
  const isBareAgenda = paper.isPage && listing !== null && !isRecord(listing.state);
  const contents = (
    <PanelSection
      key="contents"
      title={paper.isPage ? panel.contents.ofPage : panel.contents.ofPaper}
      remark={readRemark(paper)}
    >
      <PaperChoice view={view} paper={paper} onPaper={onPaper} />
      <UnreadPages pages={paper.study.pages} />
      <Contents
        lines={contentsLines(paper, { notes: view.notes.length, questions })}
        onOpen={(section) => onOpen(section, null)}
      />
    </PanelSection>
  );
  const agenda = listing && listing.state !== 'nothing-published' && (
    <PanelAgenda
      key="agenda"
      listing={listing}
      papers={view.papers}
      actions={actions}
      onAskAbout={(item) => {
        actions.onAskAbout(item);
        onOpen('notes', null);
      }}
    />
  );
  return (
    <>
      <PanelMasthead view={view} onDesk={actions.onDesk} onKeys={actions.onKeys} />
      <main class="panel-home" ref={box}>
        <PanelLookUp
          paper={paper}
          lookUp={lookUp}
          onOpen={onOpen satisfies (section: FindingSectionKey, row: string) => void}
        />
        {view.papers.map((one) => (
          <ExemptQuestion key={one.id} paper={one} onExempt={actions.onExempt} />
        ))}
        <div class="panel-home-news">{news}</div>
        {view.notKept && (
          <PanelSection label={words.problems.notKept.title.other}>
            <NotKept problem={view.notKept} />
          </PanelSection>
        )}
        {listing?.state === 'nothing-published' && (
          <PanelSection label={panel.meeting.nothingPublished}>
            <Notice kind="info" title={panel.meeting.nothingPublished}>
              {panel.meeting.nothingPublishedText}
            </Notice>
          </PanelSection>
        )}
        {isBareAgenda ? [agenda, contents] : [contents, agenda]}
        <PanelAccess view={view} onAlwaysOn={actions.onAlwaysOn} />
      </main>
    </>
  );
}

const isRecord = (state: Listing['state']): boolean =>
  state === 'minutes' || state === 'draft-minutes' || state === 'decisions';

const STATES = {
  cancelled: 'plain',
  'draft-minutes': 'doubt',
  minutes: 'plain',
  decisions: 'plain',
} as const satisfies Partial<Record<Listing['state'], VerdictKind>>;

const isTold = (state: Listing['state']): state is keyof typeof STATES => state in STATES;

function PanelMasthead({
  view: { listing, title },
  ...ways
}: Pick<Props, 'view'> & Pick<PanelActions, 'onDesk' | 'onKeys'>) {
  const { meeting, report } = words.panel;
  const { everywhere } = words;
  if (!listing) {
    return <Masthead title={title || report.untitled} lines={[report.kind]} {...ways} />;
  }
  const { date, time, venue, state, committee, council } = listing;
  const when =
    date === null ? meeting.noDate : time === null ? everywhere.day(date) : everywhere.dayAndTime(date, time);
  return (
    <Masthead
      over={council}
      title={committee ?? meeting.noCommittee}
      lines={venue === null ? [when] : [when, venue]}
      {...ways}
    >
      {isTold(state) && (
        <Verdict kind={STATES[state]} {...(STATES[state] === 'plain' ? { icon: 'page' as const } : {})}>
          {meeting.state[state]}
        </Verdict>
      )}
    </Masthead>
  );
}

function readRemark({ isPage, study: { pages } }: PanelPaper): string {
  const { contents } = words.panel;
  if (isPage) return contents.wholePage;
  const read = pages.filter(({ text }) => text === 'read').length;
  return read === pages.length ? contents.pagesRead(read) : contents.pagesNotAllRead(read, pages.length);
}

function PaperChoice({ view, paper, onPaper }: Pick<Props, 'view' | 'paper' | 'onPaper'>) {
  if (view.papers.length < 2) return null;
  const { contents } = words.panel;
  return (
    <label class="panel-home-choice">
      <span>{contents.from}</span>
      <select value={paper.id} onChange={(event) => onPaper(event.currentTarget.value)}>
        {view.papers.map((one) => (
          <option key={one.id} value={one.id}>
            {one.isPage ? contents.thisPage : one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function ExemptQuestion({ paper, onExempt }: { paper: PanelPaper; onExempt: PanelActions['onExempt'] }) {
  if (paper.exemptWords === null) return null;
  const text = words.panel.exempt;
  return (
    <PanelSection label={text.title}>
      <Notice
        kind="doubt"
        icon="lock"
        title={text.titleOf(paper.title)}
        actions={
          <>
            <Button onPress={() => onExempt(paper, 'no')}>{text.no}</Button>
            <Button onPress={() => onExempt(paper, 'yes')}>{text.yes}</Button>
          </>
        }
      >
        {paper.exemptWords === '' ? text.password : text.text(paper.exemptWords)}
      </Notice>
    </PanelSection>
  );
}
