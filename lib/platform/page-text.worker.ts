/** Holds the document of one paper, so that the page need not, and hands out one page of it at a time. */
import { type PagePart, partsOfPage } from '@/lib/document/page-parts';
import { openStore } from '@/lib/store/open';
import { loadDocument } from '@/lib/store/studies';

export type PageAsked = { readonly paperId: string; readonly page: number };
/** `null` where the paper's text was not kept. */
export type PageTold = { readonly page: number; readonly parts: readonly PagePart[] | null };

const store = openStore();
let held: { readonly paperId: string; readonly document: ReturnType<typeof loadDocument> } | null = null;

self.addEventListener('message', async ({ data: { paperId, page } }: MessageEvent<PageAsked>) => {
  if (held?.paperId !== paperId) held = { paperId, document: loadDocument(store, paperId) };
  const document = await held.document;
  const parts = document.ok && document.value ? partsOfPage(document.value, page) : null;
  const told: PageTold = { page, parts };
  self.postMessage(told);
});
