/** Words the member selects in the pages: where they are in the window, and as a quotation with the way back. */
import { type Place, passageBetween, type SelectedPassage, wordsOfPage } from '@/lib/page/pdf-words';
import { placeInside, placeOf, type TextLayer } from '@/lib/page/text-layer';
import type { Viewer } from './pdf-viewer';

export type SelectedPlace = { readonly left: number; readonly top: number; readonly bottom: number };

/** `null` where nothing, or something outside of the pages, is selected. */
export function selectedPlace(container: HTMLElement): SelectedPlace | null {
  const range = selectedRange(container);
  const boxes = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
  const first = boxes[0];
  const last = boxes.at(-1);
  return first && last ? { left: last.left, top: first.top, bottom: last.bottom } : null;
}

/** `null` where no words of a page are selected. */
export async function selectedPassage(viewer: Viewer): Promise<SelectedPassage | null> {
  const range = selectedRange(viewer.container);
  if (!range) return null;
  const layers = viewer
    .drawnPages()
    .toSorted((a, b) => a - b)
    .flatMap((page) => viewer.textLayer(page) ?? [])
    .filter(
      ({ page }) => viewer.pageElement(page) !== null && range.intersectsNode(viewer.pageElement(page)!),
    );
  const from = firstOf(layers, (layer) => edge(layer, range, 'first'));
  const to = firstOf(layers.toReversed(), (layer) => edge(layer, range, 'last'));
  if (!from || !to) return null;
  const pages = layers.map(({ page }) => page).filter((page) => page >= from.page && page <= to.page);
  const pieces = await Promise.all(pages.map((page) => viewer.piecesOf(page)));
  return passageBetween(
    pieces.map((piece, index) => wordsOfPage(piece, pages[index] ?? from.page)),
    from,
    to,
  );
}

function selectedRange(container: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return container.contains(range.commonAncestorContainer) ? range : null;
}

function edge(layer: TextLayer, range: Range, which: 'first' | 'last'): Place | null {
  const exact =
    which === 'first'
      ? placeOf(layer, range.startContainer, range.startOffset)
      : placeOf(layer, range.endContainer, range.endOffset);
  return exact ?? placeInside(layer, range, which);
}

function firstOf(layers: readonly TextLayer[], find: (layer: TextLayer) => Place | null): Place | null {
  for (const layer of layers) {
    const place = find(layer);
    if (place) return place;
  }
  return null;
}
