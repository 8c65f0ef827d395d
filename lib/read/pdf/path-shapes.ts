/**
 * One path of a page → the straight rules, filled rectangles and dots it paints, in points from the page's top left corner.
 * Checked on pdf.js 6.5: its numbers are 0 x y (move), 1 x y (line), 2 and six (curve), 3 and four, 4 (close).
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, type Matrix, mapPoint, overlapOf } from './matrix';

/** A rule is a box whose one side is (almost) nothing. */
export type Rule = Box & { readonly isAcross: boolean };
export type Fill = Box & { readonly colour: string };

/** What one paints with: where, within what, and in which colour; `null` for none that can be told. */
type Brush = { readonly matrix: Matrix; readonly clip: Box; readonly fill: string | null };

/** In the order they are painted. */
type Shapes = { readonly rules: Rule[]; readonly fills: Fill[] };

const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);
const BOTH = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

/** A filled rectangle thinner than this is a rule. */
const THICKEST_RULE = 3.2;

/** `paint`: pdf.js's operator for how the path is painted. */
export function addShapes(
  path: Float32Array,
  paint: number,
  { matrix, clip, fill }: Brush,
  { rules, fills }: Shapes,
): void {
  const isFilled = FILLS.has(paint) || BOTH.has(paint);
  const isStroked = STROKES.has(paint) || BOTH.has(paint);
  if (!isFilled && !isStroked) return;
  for (const points of subpathsOf(path, matrix)) {
    const box = rectangleOf(points);
    if (isFilled && box) addFill(overlapOf(box, clip), fill, rules, fills);
    if (isStroked) addStrokes(points, clip, rules);
  }
}

/** In points: smaller is dust, larger is a picture. */
const isDotLong = (length: number): boolean => length >= 1.2 && length <= 7;

/** A small round or square shape: a bullet, perhaps. */
export function addDot(box: Box, paint: number, dots: Box[]): void {
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
