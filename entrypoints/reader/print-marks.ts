/** Where the member's marks lie on a page that is printed, and how they are painted on its picture. */
import { type PDFPageProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Mark, PaperMarkKind } from '@/lib/page/marks';
import { rangesOf } from '@/lib/page/text-layer';

/** In parts of the page's width and height. */
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A mark with the number that its note has in the list. */
export type NumberedMark = { readonly mark: Mark; readonly number: number };
export type PlacedMark = NumberedMark & { readonly boxes: readonly Box[] };

type Look = { readonly fill: string; readonly under?: string; readonly over?: string };

const NOTE: Look = { fill: '#ffec9e' };
/** As in reader.css; paper is always light. */
const LOOKS: Readonly<Partial<Record<PaperMarkKind, Look>>> = {
  green: { fill: '#d3efc9', under: '#3d7a2c' },
  pink: { fill: '#ffd7e6', over: '#a3305f' },
  blue: { fill: '#cdeef0', over: '#1b6f76' },
  question: { fill: '#cfe3f7', under: '#2a66a0' },
  request: { fill: '#e6daf5', under: '#67419c' },
};
const INK = '#1b1d20';

/** Only those whose words still stand there. */
export async function placeMarks(
  page: PDFPageProxy,
  marks: readonly NumberedMark[],
): Promise<readonly PlacedMark[]> {
  const layer = document.createElement('div');
  layer.className = 'textLayer reader-print-layer';
  document.body.append(layer);
  try {
    const content = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
    const text = new TextLayer({
      textContentSource: content,
      container: layer,
      viewport: page.getViewport({ scale: 1 }),
    });
    await text.render();
    const frame = layer.getBoundingClientRect();
    return marks.flatMap(({ mark, number }) => {
      const ranges =
        rangesOf({ page: page.pageNumber, pieces: text.textDivs }, mark.source, mark.exact) ?? [];
      const boxes = ranges
        .flatMap((range) => [...range.getClientRects()])
        .map(({ left, top, width, height }) => ({
          left: (left - frame.left) / frame.width,
          top: (top - frame.top) / frame.height,
          width: width / frame.width,
          height: height / frame.height,
        }));
      return boxes.length > 0 ? [{ mark, number, boxes }] : [];
    });
  } finally {
    layer.remove();
  }
}

/** Like a marker pen, the print stays black under the colour; in the margin the numbers of the notes. */
export function paintMarks(paper: CanvasRenderingContext2D, placed: readonly PlacedMark[]): void {
  const { width, height } = paper.canvas;
  const size = height / 60;
  paper.globalCompositeOperation = 'multiply';
  for (const { mark, boxes } of placed) {
    const { fill, under, over } = LOOKS[mark.kind] ?? NOTE;
    for (const box of boxes) {
      const [left, top, wide, high] = [
        box.left * width,
        box.top * height,
        box.width * width,
        box.height * height,
      ];
      paper.fillStyle = fill;
      paper.fillRect(left, top, wide, high);
      paper.fillStyle = under ?? over ?? fill;
      paper.fillRect(left, over ? top : top + high, wide, size / 10);
    }
  }
  paper.globalCompositeOperation = 'source-over';
  paper.font = `600 ${size * 0.7}px sans-serif`;
  paper.textAlign = 'center';
  paper.textBaseline = 'middle';
  let free = 0;
  for (const { number, boxes } of placed.toSorted(byTop)) {
    const top = Math.max(free, (boxes[0]?.top ?? 0) * height);
    free = top + size * 1.2;
    const [x, y] = [width - size, top + size / 2];
    paper.beginPath();
    paper.arc(x, y, size / 2, 0, 2 * Math.PI);
    paper.fillStyle = '#ffffff';
    paper.fill();
    paper.strokeStyle = INK;
    paper.lineWidth = size / 12;
    paper.stroke();
    paper.fillStyle = INK;
    paper.fillText(String(number), x, y);
  }
}

const byTop = (one: PlacedMark, other: PlacedMark) => (one.boxes[0]?.top ?? 0) - (other.boxes[0]?.top ?? 0);
