/** What changed in a paper since another version of it. Loaded on the first visit; compared in a worker. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type DeskPlace, hrefOf, SHELF } from '@/components/desk-places';
import { openingOf } from '@/components/desk-text';
import { Empty } from '@/components/Empty';
import { Notice } from '@/components/Notice';
import { PaperChanges } from '@/components/PaperChanges';
import { Skeleton } from '@/components/Skeleton';
import type { SaidAt } from '@/lib/compare/changes';
import { changesSince } from '@/lib/platform/versions';
import type { Compared } from '@/lib/platform/versions-messages';
import { wordsHash } from '@/lib/platform/words-hash';
import type { Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import type { PaperRow } from '@/lib/store/rows';
import { versionWords } from '@/lib/words/versions';

export type ChangesAsked = Extract<DeskPlace, { kind: 'changes' }>;

/** A version by its row; of one that is kept no more, what the later one knows of it. */
type Known = { readonly title: string; readonly readAt: number; readonly row: PaperRow | null };
type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'compared';
      readonly compared: Compared;
      readonly earlier: Known;
      readonly later: Known;
    };

export function openChanges(store: Store, asked: ReadonlySignal<ChangesAsked | null>) {
  const shown = signal<Shown>({ kind: 'loading' });
  effect(() => {
    const wanted = asked.value;
    shown.value = { kind: 'loading' };
    if (!wanted) return;
    void compared(store, wanted).then((next) => {
      if (asked.value === wanted) shown.value = next;
    });
  });
  return { Place: () => <Place shown={shown.value} /> };
}

async function compared(store: Store, { paper, since }: ChangesAsked): Promise<Shown> {
  try {
    const compared = await changesSince(since, paper);
    const [later, earlier] = [await rowOf(store, paper), await rowOf(store, since)];
    const link = later?.versions.find(({ paperId }) => paperId === since);
    return { kind: 'compared', compared, earlier: known(earlier, link), later: known(later) };
  } catch (error) {
    // A fault of Kloe's own: the member is told, and so is the browser's list of errors.
    reportError(error);
    return { kind: 'failed' };
  }
}

async function rowOf(store: Store, id: string): Promise<PaperRow | null> {
  const row = await paperById(store, id);
  return row.ok ? row.value : null;
}

const known = (row: PaperRow | null, link: Omit<Known, 'row'> = { title: '', readAt: 0 }): Known => ({
  title: row?.title ?? link.title,
  readAt: row?.readAt ?? link.readAt,
  row,
});

function Place({ shown }: { shown: Shown }) {
  const { changes: text } = versionWords;
  if (shown.kind === 'loading') return <Skeleton rows={4}>{text.loading}</Skeleton>;
  if (shown.kind === 'failed') {
    return (
      <main class="desk">
        <Notice kind="late" title={text.failed} heading>
          {text.failedText}
        </Notice>
      </main>
    );
  }
  const { compared, earlier, later } = shown;
  const meeting = later.row?.meetingKeys[0];
  if (compared.kind === 'not-kept') {
    const missing = compared.paperId === later.row?.id ? later : earlier;
    return (
      <main class="desk">
        <Empty title={text.notKept}>
          <p>{text.notKeptText(missing.title || versionWords.untitled)}</p>
        </Empty>
      </main>
    );
  }
  return (
    <PaperChanges
      earlier={earlier}
      later={later}
      sections={compared.sections}
      backHref={hrefOf(meeting === undefined ? SHELF : { kind: 'meeting', key: meeting })}
      hrefOf={(version, at) => placeHref(version === 'later' ? later : earlier, at)}
    />
  );
}

/** In the reader at the words; on the web at the page, which for an earlier version is another now. */
function placeHref({ row }: Known, { page, source, exact }: SaidAt['at']): string | null {
  const opening = row && openingOf(row);
  if (!row || opening === null) return null;
  if (row.source !== 'pdf') return opening;
  const [runs, last] = [source.slice(0, MOST_RUNS), source.slice(0, MOST_RUNS).at(-1)];
  return opening + wordsHash({ page, source: runs, exact: exact.slice(0, last?.end ?? 0) });
}

/** Lines that are marked where one is led to: an address may not be of any length. */
const MOST_RUNS = 12;
