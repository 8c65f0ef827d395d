/**
 * The side panel: contents first, then one section at a time. Which section is
 * open, and which paper it is of, is the panel's own; all else comes in `state`.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { Button } from './Button';
import type { FirstRow } from './FindingList';
import type { SectionProps } from './FindingSection';
import { later, useLoaded } from './loaded';
import { Notice } from './Notice';
import { PanelHome } from './PanelHome';
import { PanelNotRead } from './PanelNotRead';
import { contentsLines, SECTIONS, type SectionKey, shortFormKey } from './panel-lists';
import type { LookUp, PanelActions, PanelPaper, PanelState, PanelView } from './panel-state';
import { StoreTrouble } from './StoreTrouble';
import { UndoBar } from './UndoBar';
import { undoText } from './undo-text';
import './Panel.css';

const laterSections = later(() => import('./PaperSection'));

type Props = {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly glossary: Pick<LookUp, 'entries' | 'wanted'>;
  /** Of other versions of the papers. */
  readonly news?: ComponentChildren;
};

export function Panel({ state, actions, glossary, news }: Props) {
  const [asked, onAsked] = useState(glossary.wanted?.asked ?? '');
  useEffect(() => {
    if (glossary.wanted) onAsked(glossary.wanted.asked);
  }, [glossary.wanted]);
  const lookUp = { ...glossary, asked, onAsked };
  return state.kind === 'read' ? (
    <ReadPanel view={state.view} actions={actions} lookUp={lookUp} news={news} />
  ) : (
    <PanelNotRead state={state} actions={actions} lookUp={lookUp} />
  );
}

type Place = {
  readonly section: SectionKey;
  readonly row: FirstRow | null;
  /** Tells a row that is asked for from the same asked for again. */
  readonly nth: number;
};

type ReadProps = Pick<Props, 'actions' | 'news'> & { readonly view: PanelView; readonly lookUp: LookUp };

function ReadPanel({ view, actions, lookUp, news }: ReadProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const paper = view.papers.find(({ id }) => id === chosen) ?? fullest(view.papers);
  // The panel opens on its contents: the lists follow at once.
  const lists = useLoaded(true, laterSections);
  const { begun, isBegunOnPage } = view;
  useEffect(() => {
    if (begun !== null && isBegunOnPage) setPlace({ section: 'notes', row: null, nth: 0 });
  }, [begun, isBegunOnPage]);
  const { wanted } = lookUp;
  useEffect(() => {
    if (wanted) setPlace(null);
  }, [wanted]);

  const { toCorrect, papers } = view;
  useEffect(() => {
    const page = papers.find(({ isPage }) => isPage);
    const key = page && toCorrect ? shortFormKey(page, toCorrect.short) : null;
    if (!page || !toCorrect || key === null) return;
    setChosen(page.id);
    setPlace({ section: 'short-forms', row: { key, isToCorrect: true }, nth: toCorrect.nth });
  }, [toCorrect]);

  const open = (key: string, row: string | null) => {
    const section = SECTIONS.find((one) => one === key);
    if (section) setPlace({ section, row: row === null ? null : { key: row, isToCorrect: false }, nth: 0 });
  };
  const back = () => {
    setCameFrom(place?.section ?? null);
    setPlace(null);
  };
  if (!paper) return null;
  const undone = undoText(view);
  const section: SectionProps = {
    paper,
    view,
    actions,
    links: contentsLines(paper, { notes: view.notes.length, questions: 0 }),
    initial: place?.row ?? null,
    onBack: back,
    onGoTo: (key, row) => open(key, row ?? null),
  };
  return (
    <div class="panel">
      {place === null ? (
        <PanelHome
          view={view}
          paper={paper}
          actions={actions}
          lookUp={lookUp}
          news={news}
          cameFrom={cameFrom}
          onPaper={setChosen}
          onOpen={open}
        />
      ) : (
        <main key={`${paper.id} ${place.section} ${place.nth}`}>
          {lists && <lists.PaperSection section={place.section} {...section} />}
        </main>
      )}
      {view.isMissing && (
        <Notice
          kind="doubt"
          actions={<Button onPress={actions.onRetry}>{words.panel.readAgain}</Button>}
          isAlert
        >
          {words.panel.missing}
        </Notice>
      )}
      {view.notDone && <StoreTrouble problem={view.notDone} when="change" />}
      {undone !== null && (
        <UndoBar key={undone} onUndo={actions.onUndo} onGone={actions.onLetGo}>
          {undone}
        </UndoBar>
      )}
    </div>
  );
}

/** A pack that was read before says more than the page that lists it. */
const fullest = (papers: readonly PanelPaper[]): PanelPaper | undefined =>
  papers.toSorted((a, b) => b.study.findings.length - a.study.findings.length)[0];
