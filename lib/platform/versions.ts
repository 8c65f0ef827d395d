/** The versions of papers, looked through in a worker that is ended with its answer. */
import type { Compared, VersionsOrder, VersionsReport } from './versions-messages';

/** Carries notes over to a paper that has been read. Rejects only for a fault of Kloe's own. */
export const carryNotesTo = async (paperId: string): Promise<void> =>
  void (await ordered({ kind: 'carry', paperId }));

/** By ids. In a worker, which reads both texts; throws where that answers anything else. */
export async function changesSince(earlier: string, later: string): Promise<Compared> {
  const report = await ordered({ kind: 'compare', earlier, later });
  if (report.kind !== 'compared') throw new Error(`It was told ${report.kind}`);
  return report.compared;
}

function ordered(order: VersionsOrder): Promise<VersionsReport> {
  const worker = new Worker(new URL('./versions.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<VersionsReport>();
  worker.addEventListener('error', ({ message }) => reject(new Error(`The worker failed: ${message}`)));
  worker.addEventListener('message', ({ data }: MessageEvent<VersionsReport>) => {
    if (data.kind === 'crashed') reject(new Error(data.detail));
    else resolve(data);
  });
  worker.postMessage(order);
  return promise.finally(() => worker.terminate());
}
