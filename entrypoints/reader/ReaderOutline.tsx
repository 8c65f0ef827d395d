/** The left column: the paper's outline, and the member's notes on it. */
import { NotesList } from '@/components/NotesList';
import { PackOutline } from '@/components/PackOutline';
import type { AboutItem } from '@/components/panel-state';
import { pageText } from '@/components/passage-text';
import { ReaderTabs } from '@/components/ReaderTabs';
import type { ReadingPlace } from '@/lib/store/rows';
import { readerWords } from '@/lib/words/reader';
import { outlinePage, rowAt } from './outline';
import type { PageNames } from './page-names';
import { ReaderThumbs } from './ReaderThumbs';
import type { Workspace } from './workspace';

export type OutlineTab = 'agenda' | 'pages' | 'notes' | 'questions';

type Props = {
  readonly workspace: Workspace;
  readonly tab: OutlineTab;
  readonly onTab: (tab: OutlineTab) => void;
  readonly onAsk: (item: AboutItem) => void;
};

export function ReaderOutline({ workspace, tab, onTab, onAsk }: Props) {
  const { notes, chosen } = workspace;
  const shown = notes.shown.value
    .map(({ note }) => note)
    .filter(({ kind }) => tab !== 'questions' || kind === 'question');
  return (
    <nav class="reader-outline" aria-label={readerWords.outline}>
      <ReaderTabs
        label={readerWords.outline}
        tabs={[
          { key: 'agenda', name: readerWords.agenda },
          { key: 'pages', name: readerWords.thumbs },
          { key: 'notes', name: readerWords.myNotes },
        ]}
        chosen={tab === 'questions' ? 'notes' : tab}
        onChoose={onTab}
      >
        {tab === 'agenda' && <Agenda workspace={workspace} onAsk={onAsk} />}
        {tab === 'pages' && <ReaderThumbs workspace={workspace} />}
        {(tab === 'notes' || tab === 'questions') && (
          <NotesList
            notes={shown}
            chosen={chosen.value}
            agenda={workspace.agenda.value}
            onShow={workspace.showNote}
          />
        )}
      </ReaderTabs>
    </nav>
  );
}

function Agenda({ workspace, onAsk }: Pick<Props, 'workspace' | 'onAsk'>) {
  const { viewer, studied, names, outline, stoppedAt } = workspace;
  const page = viewer.page.value;
  const rows = outline.value;
  return (
    <>
      {rows.length === 0 ? (
        <p class="reader-outline-none">{studied.value ? readerWords.noOutline : readerWords.outlineLater}</p>
      ) : (
        <PackOutline
          rows={rows}
          here={rowAt(rows, page)}
          herePage={outlinePage(page, names.value)}
          onGo={viewer.jumpTo}
          onAsk={onAsk}
        />
      )}
      <StoppedAt place={stoppedAt.value} names={names.value} here={page} onGo={viewer.jumpToPlace} />
    </>
  );
}

type StoppedProps = {
  readonly place: ReadingPlace | null;
  readonly names: PageNames;
  readonly here: number;
  readonly onGo: (place: ReadingPlace) => void;
};

function StoppedAt({ place, names, here, onGo }: StoppedProps) {
  if (!place || place.page === here || place.page === 1) return null;
  return (
    <p class="reader-outline-none">
      {readerWords.stoppedAt}{' '}
      <a
        href={`#page=${place.page}`}
        onClick={(event) => {
          event.preventDefault();
          onGo(place);
        }}
      >
        {pageText(outlinePage(place.page, names))}
      </a>
    </p>
  );
}
