/** Studies one paper, tells of it, and is ended by who ordered it. */
import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { StudyOrder, StudyReport } from './study-messages';
import { studyPaper } from './study-paper';

/** Few enough that taking them in holds nobody up (about 0.5 MB). */
const FINDINGS_AT_ONCE = 200;
const TABLES_AT_ONCE = 50;
const USES_AT_ONCE = 1000;

const tell = (report: StudyReport) => self.postMessage(report);

self.addEventListener('message', async ({ data }: MessageEvent<StudyOrder>) => {
  try {
    // From inside a worker pdf.js cannot find its own by address: it is given one ready made.
    if (data.kind === 'pdf') GlobalWorkerOptions.workerPort = new Worker(pdfWorkerUrl, { type: 'module' });
    const outcome = await studyPaper(data, (done, of) => tell({ kind: 'page-read', done, of }));
    if (!outcome.ok) return tell({ kind: 'done', outcome });
    const { findings, tables, uses } = outcome.value;
    for (let at = 0; at < findings.length; at += FINDINGS_AT_ONCE) {
      tell({ kind: 'findings', findings: findings.slice(at, at + FINDINGS_AT_ONCE) });
    }
    for (let at = 0; at < tables.length; at += TABLES_AT_ONCE) {
      tell({ kind: 'tables', tables: tables.slice(at, at + TABLES_AT_ONCE) });
    }
    for (let at = 0; at < uses.length; at += USES_AT_ONCE) {
      tell({ kind: 'uses', uses: uses.slice(at, at + USES_AT_ONCE) });
    }
    const rest = { ...outcome.value, findings: [], tables: [], uses: [] };
    tell({ kind: 'done', outcome: { ...outcome, value: rest } });
  } catch (error) {
    tell({
      kind: 'crashed',
      detail: error instanceof Error ? `${error.stack ?? error.message}` : `${error}`,
    });
  }
});
