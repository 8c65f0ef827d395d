/** What was found on the page on screen and what the member wrote there, from top to bottom. */
import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '@/lib/document/model';
import { readerWords } from '@/lib/words/reader';
import { tableWords } from '@/lib/words/tables';
import { ColourChoice } from './ColourChoice';
import { challengeKey } from './challenge-list';
import { Empty } from './Empty';
import type { ListedRow } from './FindingList';
import { useKeptFocus } from './kept-focus';
import { NoteRow } from './NoteRow';
import { Notice } from './Notice';
import { comparePlaces, placeOf } from './page-entries';
import type { PanelActions, PanelPaper, PanelView, ShownNote } from './panel-state';
import { notePlace } from './passage-text';
import { RowNotes } from './RowNotes';
import { Source } from './Source';
import './PageFindings.css';

type Props = {
  /** `null` until it has been read. */
  readonly paper: PanelPaper | null;
  readonly page: Page | null;
  readonly entries: readonly ListedRow[];
  /** Of which any part stands on the page. */
  readonly tables: readonly ListedRow[];
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
  readonly meanings: PanelView['meanings'];
  /** Key of the open row, or the note in hand. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly actions: Pick<
    PanelActions,
    | 'onShow'
    | 'onBegin'
    | 'onMean'
    | 'onCorrect'
    | 'onExplain'
    | 'onOverTime'
    | 'onText'
    | 'onKind'
    | 'onColour'
    | 'onCopy'
    | 'onDelete'
    | 'onShowNote'
  >;
};

export function PageFindings(props: Props) {
  const { paper, page, entries, tables, notes, open } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === null) return;
    box.current?.querySelector(`[data-row="${CSS.escape(open)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  useKeptFocus(box, 'h3 button');

  const rows = [
    ...(paper ? entries.map((entry) => findingRow(props, paper, entry)) : []),
    ...notes.map((note) => noteRow(props, note)),
  ].toSorted((one, other) => comparePlaces(one.place, other.place));
  return (
    <div class="page-findings" ref={box}>
      {page && page.text !== 'read' && <Unread text={page.text} />}
      {paper && tables.length > 0 && (
        <section aria-label={tableWords.onPage}>
          <h2 class="page-findings-title">{tableWords.onPage}</h2>
          {tables.map((entry) => {
            const { key, view } = findingRow(props, paper, entry);
            return (
              <div key={key} data-row={key}>
                {view}
              </div>
            );
          })}
        </section>
      )}
      <h2 class={tables.length > 0 && rows.length > 0 ? 'page-findings-title' : 'hidden-text'}>
        {readerWords.findings}
      </h2>
      {rows.map(({ key, view }) => (
        <div key={key} data-row={key} data-selected={key === open || undefined}>
          {view}
        </div>
      ))}
      {rows.length + tables.length === 0 && page?.text === 'read' && (
        <Empty title={readerWords.nothingOnPage}>
          <p>{readerWords.nothingOnPageText}</p>
        </Empty>
      )}
    </div>
  );
}

function findingRow({ notes, begun, open, onOpen, actions }: Props, paper: PanelPaper, entry: ListedRow) {
  const { key, passage } = entry;
  const isOpen = open === key;
  const view = entry.render({
    isOpen,
    isToCorrect: false,
    onToggle: () => {
      onOpen(isOpen ? null : key);
      if (!isOpen) actions.onShow(paper, passage);
    },
    onShow: (one) => actions.onShow(paper, one),
    onMean: (meaning, from) => actions.onMean(paper, meaning, from),
    onCorrect: (measure, said) => actions.onCorrect(paper, measure, said),
    onChallenge: (held) => {
      onOpen(challengeKey(held));
      actions.onShow(paper, held.first);
    },
    onExplain: (said) => actions.onExplain(paper, said),
    onOverTime: (measure) => actions.onOverTime(paper, measure),
    onAsk: (one, begins = '', challenge) => {
      onOpen(key);
      actions.onBegin('question', { paper, passage: one, begins, challenge });
    },
    actions: isOpen
      ? (own, begins, challenge) => (
          <RowNotes about={{ paper, passage, begins, challenge }} notes={[]} begun={begun} actions={actions}>
            {own}
          </RowNotes>
        )
      : null,
  });
  return { key, view, place: placeOf(passage), notes };
}

function noteRow({ begun, meanings, actions }: Props, { note, saved }: ShownNote) {
  const { at, quote } = note;
  const place = placeOf({ page: at?.page ?? 0, source: at?.source ?? [] });
  const view = (
    <NoteRow
      kind={note.kind}
      text={note.text}
      quote={quote && { text: quote.exact }}
      source={
        at === null ? (
          <small>{notePlace(note)}</small>
        ) : (
          <Source onOpen={() => actions.onShowNote(note)}>{notePlace(note)}</Source>
        )
      }
      colours={
        note.kind === 'highlight' && (
          <ColourChoice
            colour={note.colour}
            meanings={meanings}
            onColour={(colour) => actions.onColour(note, colour)}
          />
        )
      }
      saved={saved}
      takesFocus={note.id === begun}
      onText={(text) => actions.onText(note, text)}
      onKind={(kind) => actions.onKind(note, kind)}
      onCopy={actions.onCopy}
      onDelete={() => actions.onDelete(note)}
    />
  );
  return { key: note.id, view, place: { ...place, unit: place.unit + 0.5 } };
}

function Unread({ text }: { text: 'none' | 'garbled' | 'partly' }) {
  return text === 'none' ? (
    <Notice kind="doubt" title={readerWords.pictureOnPage}>
      {readerWords.pictureOnPageText}
    </Notice>
  ) : (
    <Notice kind="doubt" title={text === 'partly' ? readerWords.partlyOnPage : readerWords.garbledOnPage}>
      {readerWords.garbledOnPageText}
    </Notice>
  );
}
