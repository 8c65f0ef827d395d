/** The reader's course: a paper is fetched, shown, then studied in the background; at any point it can go wrong and say so. */
import { signal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeListsReady } from '@/components/panel-lists';
import type { OutlineEntry } from '@/lib/extract/outline';
import { bytesId } from '@/lib/platform/paper-id';
import { type Studied, study } from '@/lib/platform/study';
import type { ReadProblem } from '@/lib/read/problems';
import type { Result } from '@/lib/result';
import type { Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import { type PaperFacts, rememberPaper } from '@/lib/store/remembering';
import { readBookmarks } from './bookmarks';
import {
  chosenPaper,
  fetchPaper,
  keptPaper,
  type OpenProblem,
  type PaperFile,
  readAsked,
  samplePaper,
} from './opening';
import { openPdf } from './pdf-file';
import type { Viewer } from './pdf-viewer';

export type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'fetching'; readonly name: string }
  | {
      readonly kind: 'locked';
      readonly name: string;
      readonly wasWrong: boolean;
      readonly answer: (password: string | null) => void;
    }
  | { readonly kind: 'cannot'; readonly problem: OpenProblem; readonly address: string | null }
  | { readonly kind: 'open' };

export type Studying =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: ReadProblem }
  /** A fault of Kloe's own. */
  | { readonly kind: 'crashed' }
  | { readonly kind: 'done'; readonly studied: Studied };

export type OpenPaper = { readonly id: string; readonly name: string; readonly address: string | null };

export type Reader = ReturnType<typeof createReader>;

export function createReader(viewer: Viewer, store: Store) {
  const stage = signal<Stage>({ kind: 'choosing' });
  const paper = signal<OpenPaper | null>(null);
  const studying = signal<Studying>({ kind: 'waiting' });
  /** What was read, from the task before `studying` says that it is done. */
  const read = signal<Studied | null>(null);
  const bookmarks = signal<readonly OutlineEntry[]>([]);
  let stopping = new AbortController();
  let shown: PDFDocumentProxy | null = null;
  let startStudy = () => {};
  let keepUnread = async () => {};

  const fetching = async (
    name: string,
    fetched: Promise<Result<PaperFile, OpenProblem>>,
    address: string | null,
  ) => {
    stage.value = { kind: 'fetching', name };
    const file = await fetched;
    if (file.ok) await open(file.value);
    else stage.value = { kind: 'cannot', problem: file.problem, address };
  };

  /** Shows it first; the study begins when the first page can be seen. */
  const open = async ({ bytes, name, address }: PaperFile) => {
    stopping.abort();
    stopping = new AbortController();
    studying.value = { kind: 'waiting' };
    read.value = null;
    const kept = bytes.slice();
    const id = await bytesId(kept);
    const file = await openPdf(
      bytes,
      (wasWrong) =>
        new Promise((answer) => {
          stage.value = { kind: 'locked', name, wasWrong, answer };
        }),
    );
    if (!file.ok) {
      stage.value =
        file.problem.kind === 'cancelled'
          ? { kind: 'choosing' }
          : { kind: 'cannot', problem: file.problem, address };
      return;
    }
    const { pdf, password } = file.value;
    const before = await paperById(store, id);
    keepUnread = async () => {
      await rememberPaper(store, unread({ id, name, address }, kept.length, pdf), kept);
    };
    startStudy = () => void studyIt(kept, { name, address, password, fingerprints: pdf.fingerprints });
    stage.value = { kind: 'open' };
    paper.value = { id, name, address };
    viewer.onFirstPage(() => {
      startStudy();
      void showBookmarks(pdf);
    });
    viewer.show(pdf, before.ok ? (before.value?.view ?? null) : null);
    void shown?.loadingTask.destroy();
    shown = pdf;
    bookmarks.value = [];
  };
  /** After the first page: of some papers they are longer than it takes to draw one. */
  const showBookmarks = async (pdf: PDFDocumentProxy) => {
    const found = await readBookmarks(pdf);
    if (shown === pdf) bookmarks.value = found;
  };

  const studyIt = async (
    bytes: Uint8Array<ArrayBuffer>,
    of: {
      readonly name: string;
      readonly address: string | null;
      readonly password: string | null;
      readonly fingerprints: readonly (string | null)[];
    },
  ) => {
    const own = new AbortController();
    stopping = own;
    const { signal } = own;
    studying.value = { kind: 'reading', done: 0, of: viewer.pageCount.value };
    read.value = null;
    try {
      const studied = await study(
        {
          kind: 'pdf',
          bytes: bytes.slice(),
          name: of.name,
          address: of.address,
          fingerprints: of.fingerprints.filter((one) => one !== null),
          ...(of.password === null ? {} : { password: of.password }),
        },
        {
          signal,
          onProgress: ({ done, of }) => {
            if (!signal.aborted) studying.value = { kind: 'reading', done, of };
          },
        },
      );
      if (studied.ok) {
        await makeReady(studied.value);
        if (stopping === own) read.value = studied.value;
        await nextTask();
      }
      // Another paper was opened meanwhile.
      if (stopping !== own) return;
      if (studied.ok) studying.value = { kind: 'done', studied: studied.value };
      else if (studied.problem.kind === 'cancelled') studying.value = { kind: 'stopped' };
      else studying.value = { kind: 'failed', problem: studied.problem };
    } catch (error) {
      if (stopping === own) studying.value = { kind: 'crashed' };
      throw error;
    }
  };

  return {
    stage,
    paper,
    studying,
    read,
    bookmarks,
    async openAsked(search: string): Promise<void> {
      const asked = readAsked(search);
      if (asked.kind === 'address') {
        const { address, tabId } = asked;
        const name = URL.canParse(address) ? new URL(address).host : address;
        await fetching(name, fetchPaper(address, tabId), address);
      } else if (asked.kind === 'kept') {
        await fetching('', keptPaper(store, asked.paperId), null);
      } else if (asked.kind === 'sample') {
        await fetching('', samplePaper(), null);
      }
    },
    openFile: async (file: File): Promise<void> => open(await chosenPaper(file)),
    /** Keeps the paper before it has been read: somebody has begun to write on it. Until it is read it counts as exempt. */
    keepUnread: () => keepUnread(),
    stop: () => stopping.abort(),
    readAgain: () => startStudy(),
  };
}

const nextTask = () => new Promise((next) => setTimeout(next));

/** A task for each step, so that neither this nor showing it takes too long a one. */
async function makeReady(study: Studied): Promise<void> {
  await nextTask();
  for (const _ of makeListsReady(study)) await nextTask();
}

const unread = ({ id, name, address }: OpenPaper, bytes: number, pdf: PDFDocumentProxy): PaperFacts => ({
  id,
  title: name,
  address,
  bytes,
  source: 'pdf',
  pages: pdf.numPages,
  fingerprints: pdf.fingerprints.filter((one) => one !== null),
  exemptSigns: null,
  claim: null,
  meeting: null,
});
