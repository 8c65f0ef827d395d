/**
 * pdf.js's operator list → what tables are drawn with: straight rules and
 * filled rectangles, in points from the page's top left corner. Checked on
 * pdf.js 6.5: `constructPath` holds [paint, [Float32Array], box], the numbers
 * being 0 x y (move), 1 x y (line), 2 and six (curve), 3 and four, 4 (close).
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  areaOf,
  type Box,
  IDENTITY,
  type Matrix,
  mapBox,
  mapPoint,
  multiply,
  overlapOf,
  sharedArea,
} from './matrix';

/** A rule is a box whose one side is (almost) nothing. */
export type Rule = Box & { readonly isAcross: boolean };
export type Fill = Box & { readonly colour: string };

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

const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);
const BOTH = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

/** A filled rectangle thinner than this is a rule. */
const THICKEST_RULE = 3.2;
/** Charts and maps can hold a million strokes; no table needs more than this. */
const MOST_SHAPES = 20_000;

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
            addShapes(path, paint, state, rules, fills);
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

function addShapes(path: Float32Array, paint: number, state: State, rules: Rule[], fills: Fill[]): void {
  const isFilled = FILLS.has(paint) || BOTH.has(paint);
  const isStroked = STROKES.has(paint) || BOTH.has(paint);
  if (!isFilled && !isStroked) return;
  for (const points of subpathsOf(path, state.matrix)) {
    const box = rectangleOf(points);
    if (isFilled && box) addFill(overlapOf(box, state.clip), state.fill, rules, fills);
    if (isStroked) addStrokes(points, state.clip, rules);
  }
}

/** In points: smaller is dust, larger is a picture. */
const isDotLong = (length: number): boolean => length >= 1.2 && length <= 7;

function addDot(box: Box, paint: number, dots: Box[]): void {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const isDrawn = FILLS.has(paint) || BOTH.has(paint) || STROKES.has(paint);
  if (!isDrawn || !isDotLong(width) || !isDotLong(height)) return;
  if (width < 1.6 * height && height < 1.6 * width) dots.push(box);
}

function addFill(box: Box, colour: string | null, rules: Rule[], fills: Fill[]): void {
  const width = box.x2 - box.x1;
  const height = box.y2 - box.y1;
  if (width < 0 || height < 0) return;
  if (Math.min(width, height) > THICKEST_RULE) {
    if (colour !== null) fills.push({ ...box, colour });
  } else if (Math.max(width, height) > 2 * Math.min(width, height)) {
    rules.push({ ...box, isAcross: width > height });
  }
}

function addStrokes(points: readonly Point[], clip: Box, rules: Rule[]): void {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to) continue;
    const box = overlapOf(boxBetween(from, to), clip);
    const width = box.x2 - box.x1;
    const height = box.y2 - box.y1;
    if (width < 0 || height < 0 || Math.min(width, height) > 1 || Math.max(width, height) < 1) continue;
    rules.push({ ...box, isAcross: width > height });
  }
}

type Point = readonly [number, number];

/** Runs of straight segments; a curve ends one. */
function subpathsOf(path: Float32Array, matrix: Matrix): readonly Point[][] {
  const subpaths: Point[][] = [];
  let points: Point[] = [];
  const begin = (x: number, y: number) => {
    points = [mapPoint(matrix, x, y)];
    subpaths.push(points);
  };
  for (let at = 0; at < path.length; ) {
    const op = path[at];
    const x = path[at + 1] ?? 0;
    const y = path[at + 2] ?? 0;
    if (op === 0) begin(x, y);
    else if (op === 1) points.push(mapPoint(matrix, x, y));
    else if (op === 2) begin(path[at + 5] ?? 0, path[at + 6] ?? 0);
    else if (op === 3) begin(path[at + 3] ?? 0, path[at + 4] ?? 0);
    else if (points[0]) points.push(points[0]);
    at += op === 0 || op === 1 ? 3 : op === 2 ? 7 : op === 3 ? 5 : 1;
  }
  return subpaths;
}

/** The box of four corners joined by upright and level lines; else `null`. */
function rectangleOf(points: readonly Point[]): Box | null {
  if (points.length < 4 || points.length > 6) return null;
  const [first] = points;
  if (!first) return null;
  let [left, top] = first;
  let [right, bottom] = first;
  let from = first;
  for (const to of points) {
    if (Math.abs(from[0] - to[0]) >= 0.3 && Math.abs(from[1] - to[1]) >= 0.3) return null;
    left = Math.min(left, to[0]);
    top = Math.min(top, to[1]);
    right = Math.max(right, to[0]);
    bottom = Math.max(bottom, to[1]);
    from = to;
  }
  return { x1: left, y1: top, x2: right, y2: bottom };
}

const boxBetween = ([ax, ay]: Point, [bx, by]: Point): Box => ({
  x1: Math.min(ax, bx),
  y1: Math.min(ay, by),
  x2: Math.max(ax, bx),
  y2: Math.max(ay, by),
});

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
