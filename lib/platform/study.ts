/**
 * Studies a paper away from the page's own thread, which stays free for
 * scrolling and typing. A paper studied before is answered from what is kept.
 */

import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { Sited } from '@/lib/extract/sited';
import type { ReadProblem } from '@/lib/read/problems';
import { fail, ok, type Result } from '@/lib/result';
import { indexWhenIdle } from './search';
import type { StudyOrder, StudyReport } from './study-messages';
import type { Studied } from './study-paper';

export type { StudyOrder } from './study-messages';
export type { Studied } from './study-paper';

export type StudyProgress = { readonly done: number; readonly of: number };

type Options = {
  readonly onProgress?: (progress: StudyProgress) => void;
  /** Stops the reading; nothing of the paper is kept then. */
  readonly signal?: AbortSignal;
};

/** Takes the bytes of a PDF over. Rejects only for a fault of Kloe's own. */
export function study(
  order: StudyOrder,
  { onProgress, signal }: Options = {},
): Promise<Result<Studied, ReadProblem>> {
  if (signal?.aborted) return Promise.resolve(fail({ kind: 'cancelled' }));
  const worker = new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Result<Studied, ReadProblem>>();
  const findings: Sited[] = [];
  const tables: ShownTable[] = [];
  const uses: ShortFormUse[] = [];

  signal?.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' })), { once: true });
  worker.addEventListener('error', ({ message }) => reject(new Error(`The study worker failed: ${message}`)));
  worker.addEventListener('message', ({ data }: MessageEvent<StudyReport>) => {
    switch (data.kind) {
      case 'page-read':
        return onProgress?.(data);
      case 'findings':
        return void findings.push(...data.findings);
      case 'tables':
        return void tables.push(...data.tables);
      case 'uses':
        return void uses.push(...data.uses);
      case 'done':
        return resolve(
          data.outcome.ok ? ok({ ...data.outcome.value, findings, tables, uses }) : data.outcome,
        );
      case 'crashed':
        return reject(new Error(data.detail));
    }
  });
  worker.postMessage(order, order.kind === 'pdf' ? [order.bytes.buffer] : []);
  void promise.then(
    (studied) => {
      if (studied.ok && studied.value.kept.ok) indexWhenIdle(studied.value.paperId);
    },
    () => {},
  );
  // Ends pdf.js's worker within it as well, and any write to the store not yet whole.
  return promise.finally(() => worker.terminate());
}
