/** The left column: the paper's outline, and the member's notes on it. */
import { NotesList } from '@/components/NotesList';
import { type OutlineRow, PackOutline } from '@/components/PackOutline';
import { ReaderTabs } from '@/components/ReaderTabs';
import type { OutlineEntry } from '@/lib/extract/outline';
import type { ReadingPlace } from '@/lib/store/rows';
import { words } from '@/lib/words';
import type { PageNames } from './page-names';
import type { Workspace } from './workspace';

export type OutlineTab = 'agenda' | 'notes' | 'questions';

type Props = {
  readonly workspace: Workspace;
  readonly tab: OutlineTab;
  readonly onTab: (tab: OutlineTab) => void;
};

export function ReaderOutline({ workspace, tab, onTab }: Props) {
  const { reader } = words;
  const { notes, chosen } = workspace;
  const shown = notes.shown.value
    .map(({ note }) => note)
    .filter(({ kind }) => tab !== 'questions' || kind === 'question');
  return (
    <nav class="reader-outline" aria-label={reader.outline}>
      <ReaderTabs
        label={reader.outline}
        tabs={[
          { key: 'agenda', name: reader.agenda },
          { key: 'notes', name: reader.myNotes },
        ]}
        chosen={tab === 'questions' ? 'notes' : tab}
        onChoose={onTab}
      >
        {tab === 'agenda' ? (
          <Agenda workspace={workspace} />
        ) : (
          <NotesList notes={shown} chosen={chosen.value} onShow={workspace.showNote} />
        )}
      </ReaderTabs>
    </nav>
  );
}

function Agenda({ workspace: { viewer, reader, studied, names, stoppedAt } }: { workspace: Workspace }) {
  const page = viewer.page.value;
  const agenda = studied.value?.outline ?? [];
  const rows = (agenda.length > 0 ? agenda : reader.bookmarks.value).map(
    (entry): OutlineRow => ({
      ...entry,
      title: titleOf(entry),
      page: entry.page === null ? null : { number: entry.page, name: names.value.nameOf(entry.page) },
    }),
  );
  return (
    <>
      {rows.length === 0 ? (
        <p class="reader-outline-none">
          {studied.value ? words.reader.noOutline : words.reader.outlineLater}
        </p>
      ) : (
        <PackOutline
          rows={rows}
          here={rows.findLastIndex((row) => row.page !== null && row.page.number <= page)}
          herePage={names.value.nameOf(page)}
          onGo={viewer.jumpTo}
        />
      )}
      <StoppedAt place={stoppedAt.value} names={names.value} here={page} onGo={viewer.jumpTo} />
    </>
  );
}

function titleOf({ kind, title, day }: OutlineEntry): string {
  if (title !== null) return title;
  return kind === 'minutes' ? words.reader.minutesOf(day) : words.reader.report;
}

type StoppedProps = {
  readonly place: ReadingPlace | null;
  readonly names: PageNames;
  readonly here: number;
  readonly onGo: (page: number) => void;
};

function StoppedAt({ place, names, here, onGo }: StoppedProps) {
  if (!place || place.page === here || place.page === 1) return null;
  return (
    <p class="reader-outline-none">
      {words.reader.stoppedAt}{' '}
      <a
        href={`#page=${place.page}`}
        onClick={(event) => {
          event.preventDefault();
          onGo(place.page);
        }}
      >
        {words.everywhere.page(names.nameOf(place.page))}
      </a>
    </p>
  );
}
