/** The words of one page of a paper that was studied, asked of a worker: a whole document would hold the page up. */
import type { PagePart } from '@/lib/document/page-parts';
import type { PageAsked, PageTold } from './page-text.worker';

export type PageTexts = {
  /** `null` where the paper's text was not kept. */
  readonly partsOf: (paperId: string, page: number) => Promise<readonly PagePart[] | null>;
  readonly close: () => void;
};

export function openPageTexts(): PageTexts {
  const worker = new Worker(new URL('./page-text.worker.ts', import.meta.url), { type: 'module' });
  return {
    partsOf: (paperId, page) =>
      new Promise((give) => {
        const told = ({ data }: MessageEvent<PageTold>) => {
          if (data.page !== page) return;
          worker.removeEventListener('message', told);
          give(data.parts);
        };
        worker.addEventListener('message', told);
        const asked: PageAsked = { paperId, page };
        worker.postMessage(asked);
      }),
    close: () => worker.terminate(),
  };
}
