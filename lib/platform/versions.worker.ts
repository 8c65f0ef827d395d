/** Carries notes from version to version and tells what changed, away from the page's own thread. */
import { changesBetween } from '@/lib/compare/changes';
import { openStore, type Store } from '@/lib/store/open';
import { loadDocument } from '@/lib/store/studies';
import { carryNotes } from './carrying';
import type { Compared, VersionsOrder, VersionsReport } from './versions-messages';

const tell = (report: VersionsReport) => self.postMessage(report);

self.addEventListener('message', async ({ data }: MessageEvent<VersionsOrder>) => {
  try {
    const store = openStore();
    if (data.kind === 'compare') return tell({ kind: 'compared', compared: await compared(store, data) });
    await carryNotes(store, data.paperId);
    tell({ kind: 'carried' });
  } catch (error) {
    tell({
      kind: 'crashed',
      detail: error instanceof Error ? `${error.stack ?? error.message}` : `${error}`,
    });
  }
});

async function compared(
  store: Store,
  { earlier, later }: { readonly earlier: string; readonly later: string },
): Promise<Compared> {
  const before = await loadDocument(store, earlier);
  if (!before.ok || !before.value) return { kind: 'not-kept', paperId: earlier };
  const after = await loadDocument(store, later);
  if (!after.ok || !after.value) return { kind: 'not-kept', paperId: later };
  return { kind: 'changes', sections: changesBetween(before.value, after.value) };
}
