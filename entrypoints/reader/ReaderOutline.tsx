/** The left column: the paper's outline, and the member's notes on it. */
import { NotesList } from '@/components/NotesList';
import { type OutlineRow, PackOutline } from '@/components/PackOutline';
import { ReaderTabs } from '@/components/ReaderTabs';
import { words } from '@/lib/words';
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

function Agenda({ workspace: { viewer, studied, names, stoppedAt } }: { workspace: Workspace }) {
  const { reader, everywhere } = words;
  const page = viewer.page.value;
  const rows = (studied.value?.outline ?? []).map(
    (entry): OutlineRow => ({
      ...entry,
      title: entry.title ?? reader.report,
      page: entry.page === null ? null : { number: entry.page, name: names.value.nameOf(entry.page) },
    }),
  );
  const stopped = stoppedAt.value;
  return (
    <>
      {rows.length === 0 && (
        <p class="reader-outline-none">{studied.value ? reader.noOutline : reader.outlineLater}</p>
      )}
      <PackOutline
        rows={rows}
        here={rows.findLastIndex((row) => row.page !== null && row.page.number <= page)}
        herePage={names.value.nameOf(page)}
        onGo={viewer.jumpTo}
      />
      {stopped && stopped.page !== page && stopped.page > 1 && (
        <p class="reader-outline-none">
          {reader.stoppedAt}{' '}
          <a
            href={`#page=${stopped.page}`}
            onClick={(event) => {
              event.preventDefault();
              viewer.jumpTo(stopped.page);
            }}
          >
            {everywhere.page(names.value.nameOf(stopped.page))}
          </a>
        </p>
      )}
    </>
  );
}
