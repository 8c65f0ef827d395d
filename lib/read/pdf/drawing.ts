/**
 * pdf.js's operator list → what tables are drawn with: straight rules and
 * filled rectangles, in points from the page's top left corner. Checked on
 * pdf.js 6.5: `constructPath` holds [paint, [Float32Array], box].
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { areaOf, type Box, IDENTITY, type Matrix, mapBox, multiply, overlapOf, sharedArea } from './matrix';
import { addDot, addShapes, type Fill, type Rule } from './path-shapes';

export type Drawing = {
  readonly rules: readonly Rule[];
  /** In the order they are painted. */
  readonly fills: readonly Fill[];
  /** Small round or square shapes: bullets, perhaps. */
  readonly dots: readonly Box[];
  /** The share of the page, 0 to 1, that its largest picture covers. */
  readonly picture: number;
};

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

type State = { matrix: Matrix; fill: string | null; clip: Box; isHidden: boolean };

/** Charts and maps can hold a million strokes; no table needs more than this. */
const MOST_SHAPES = 20_000;

/** `view`: from the file's points to those from the page's top left corner. `page`: the box that shows. */
export function drawingFrom({ fnArray, argsArray }: Operators, view: Matrix, page: Box): Drawing {
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  const dots: Box[] = [];
  let picture = 0;
  let state: State = { matrix: view, fill: '#000000', clip: page, isHidden: false };
  const saved: State[] = [];
  let isClipping = false;

  for (let at = 0; at < fnArray.length; at++) {
    const op = fnArray[at];
    const args = argsArray[at] as readonly unknown[];
    switch (op) {
      case OPS.save:
        saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        // Pictures are left out of the list (see open.ts); what stays is the frame they were to fill.
        if (fnArray[at - 1] === OPS.transform) picture = Math.max(picture, shareOf(state, page));
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push({ ...state });
        state.matrix = multiply(state.matrix, (args[0] as Matrix | null) ?? IDENTITY);
        break;
      case OPS.setFillRGBColor:
        state.fill = args[0] as string;
        break;
      case OPS.setFillTransparent:
      case OPS.setFillColorN:
        state.fill = null;
        break;
      case OPS.setGState:
        state.isHidden = hides(args[0] as readonly (readonly unknown[])[], state.isHidden);
        break;
      case OPS.clip:
      case OPS.eoClip:
        isClipping = true;
        break;
      case OPS.constructPath: {
        const [paint, [path], minMax] = args as [number, [Float32Array | null], Float32Array | null];
        if (path && minMax) {
          if (!state.isHidden && rules.length + fills.length < MOST_SHAPES) {
            addShapes(path, paint, state, { rules, fills });
            addDot(mapBox(state.matrix, boxOf(minMax)), paint, dots);
          }
          if (isClipping) state.clip = overlapOf(state.clip, mapBox(state.matrix, boxOf(minMax)));
        }
        isClipping = false;
        break;
      }
    }
  }
  return { rules, fills, dots, picture };
}

const boxOf = (minMax: Float32Array): Box => ({
  x1: minMax[0] ?? 0,
  y1: minMax[1] ?? 0,
  x2: minMax[2] ?? 0,
  y2: minMax[3] ?? 0,
});

/** The share of the page that the unit square, in which every picture is drawn, covers. */
const shareOf = ({ matrix, clip }: State, page: Box): number =>
  areaOf(overlapOf(mapBox(matrix, { x1: 0, y1: 0, x2: 1, y2: 1 }), clip)) / Math.max(1, areaOf(page));

/** "ca" is how opaque fills are; next to nothing is drawn by what is invisible. */
function hides(settings: readonly (readonly unknown[])[], before: boolean): boolean {
  const opacity = settings.find(([name]) => name === 'ca')?.[1];
  return typeof opacity === 'number' ? opacity < 0.05 : before;
}

/** The last colour painted over most of the cell; `null` for none and for white. */
export function fillBehind(cell: Box, fills: readonly Fill[]): string | null {
  const area = areaOf(cell);
  const colour = fills.findLast((fill) => sharedArea(fill, cell) >= 0.5 * area)?.colour ?? null;
  return colour === null || isWhite(colour) ? null : colour;
}

const isWhite = (colour: string): boolean => /^#f[b-f]f[b-f]f[b-f]$/i.test(colour);
