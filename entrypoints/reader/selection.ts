/** Words selected in the pages: as places of their text, and as a quotation with the way back. */
import { type Place, passageBetween, type SelectedPassage, wordsOfPage } from '@/lib/page/pdf-words';
import { placeInside, placeOf, type TextLayer } from '@/lib/page/text-layer';
import type { Viewer } from './pdf-viewer';

type Places = { readonly from: Place; readonly to: Place };

/** `null` where the range holds no words of a page. */
export function placesOf(viewer: Viewer, range: Range): Places | null {
  const layers = layersIn(viewer, range);
  const from = firstOf(layers, (layer) => edge(layer, range, 'first'));
  const to = firstOf(layers.toReversed(), (layer) => edge(layer, range, 'last'));
  return from && to && { from, to };
}

/** `null` where no words of a page are selected. */
export async function selectedPassage(viewer: Viewer, range: Range): Promise<SelectedPassage | null> {
  const places = placesOf(viewer, range);
  if (!places) return null;
  const { from, to } = places;
  const pages = layersIn(viewer, range)
    .map(({ page }) => page)
    .filter((page) => page >= from.page && page <= to.page);
  const pieces = await Promise.all(pages.map((page) => viewer.piecesOf(page)));
  return passageBetween(
    pieces.map((piece, index) => wordsOfPage(piece, pages[index] ?? from.page)),
    from,
    to,
  );
}

const layersIn = (viewer: Viewer, range: Range): readonly TextLayer[] =>
  viewer
    .drawnPages()
    .toSorted((a, b) => a - b)
    .flatMap((page) => {
      const layer = viewer.textLayer(page);
      const element = viewer.pageElement(page);
      return layer && element && range.intersectsNode(element) ? [layer] : [];
    });

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
