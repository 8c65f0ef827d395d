/** The file's own bookmarks with their pages: the outline of a paper that has no agenda. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OutlineEntry } from '@/lib/extract/outline';

type Bookmark = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** Below this a bookmark is a paragraph. */
const DEEPEST = 2;
/** More is an index, not an outline. */
const MOST = 300;

/** None where they cannot be had: nested by the thousand, they are too deep to be handed over. */
export async function readBookmarks(pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  // pdf.js gives `null` for a file without bookmarks, which its types leave out.
  const outline: readonly Bookmark[] | null = await pdf.getOutline().catch(() => null);
  const flat = flattened(outline ?? [], 0).slice(0, MOST);
  return Promise.all(
    flat.map(async ({ bookmark, depth }) => ({
      kind: 'bookmark' as const,
      number: null,
      title: bookmark.title.trim(),
      author: null,
      day: null,
      depth,
      page: await pageOf(pdf, bookmark),
    })),
  );
}

const flattened = (
  bookmarks: readonly Bookmark[],
  depth: number,
): readonly { readonly bookmark: Bookmark; readonly depth: number }[] =>
  depth > DEEPEST
    ? []
    : bookmarks.flatMap((bookmark) => [
        { bookmark, depth },
        ...flattened(bookmark.items as readonly Bookmark[], depth + 1),
      ]);

/** `null` where a bookmark leads nowhere, or out of the file. */
async function pageOf(pdf: PDFDocumentProxy, { dest }: Bookmark): Promise<number | null> {
  try {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const target: unknown = place?.[0];
    if (typeof target === 'number') return target + 1;
    return isReference(target) ? (await pdf.getPageIndex(target)) + 1 : null;
  } catch {
    return null;
  }
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
