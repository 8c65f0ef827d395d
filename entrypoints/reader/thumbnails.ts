/** Small pictures of pages: one is drawn at a time, the one asked for last first; a few hundred are kept. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Viewer } from './pdf-viewer';

/** Sharp enough on a screen of two pixels to one. */
const WIDEST = 220;
/** Some kilobytes each. */
const MOST = 400;

type Wanted = {
  readonly page: number;
  readonly signal: AbortSignal;
  readonly give: (address: string | null) => void;
};

export type Thumbnails = ReturnType<typeof createThumbnails>;

/** Of one paper, one way up. */
export function createThumbnails(viewer: Viewer, pdf: PDFDocumentProxy, rotation: number) {
  /** Those not asked for longest stand first. */
  const drawn = new Map<number, string>();
  let waiting: readonly Wanted[] = [];
  let isDrawing = false;

  const keep = (page: number, address: string) => {
    drawn.delete(page);
    drawn.set(page, address);
    const [oldest] = drawn;
    if (drawn.size <= MOST || !oldest) return;
    drawn.delete(oldest[0]);
    URL.revokeObjectURL(oldest[1]);
  };
  const drawAll = async () => {
    if (isDrawing) return;
    isDrawing = true;
    for (let wanted = waiting.at(-1); wanted; wanted = waiting.at(-1)) {
      waiting = waiting.slice(0, -1);
      if (wanted.signal.aborted) wanted.give(null);
      else wanted.give(await picture(wanted.page));
    }
    isDrawing = false;
  };
  const picture = async (number: number): Promise<string | null> => {
    const kept = drawn.get(number);
    const address = kept ?? (await drawnPage(viewer, pdf, number, rotation));
    if (address !== null) keep(number, address);
    return address;
  };
  return {
    draw(page: number, signal: AbortSignal): Promise<string | null> {
      return new Promise((give) => {
        waiting = [...waiting.filter((one) => !one.signal.aborted), { page, signal, give }];
        void drawAll();
      });
    },
    forget(): void {
      for (const address of drawn.values()) URL.revokeObjectURL(address);
      drawn.clear();
      waiting = [];
    },
  };
}

/** `null` for a page that cannot be drawn: the reader says so where it stands. */
async function drawnPage(
  viewer: Viewer,
  pdf: PDFDocumentProxy,
  number: number,
  rotation: number,
): Promise<string | null> {
  try {
    const page = await pdf.getPage(number);
    const turned = { rotation: (page.rotate + rotation) % 360 };
    const { width } = page.getViewport({ scale: 1, ...turned });
    const viewport = page.getViewport({ scale: WIDEST / width, ...turned });
    const canvas = document.createElement('canvas');
    canvas.width = WIDEST;
    canvas.height = Math.max(1, Math.floor(viewport.height));
    await page.render({ canvas, viewport }).promise;
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/jpeg', 0.85));
    // What was read to draw it is only kept for pages that are on screen.
    if (!viewer.drawnPages().includes(number)) page.cleanup();
    canvas.width = 0;
    return blob && URL.createObjectURL(blob);
  } catch {
    return null;
  }
}
