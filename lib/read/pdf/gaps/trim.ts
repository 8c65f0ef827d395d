/** A run of rows → the stretches of it whose parts stand in the same columns, without what only stands near. */
import type { Row } from './chunks';
import type { PlacedLine } from './entries';
import { CAPTION } from './frames';
import type { Layout } from './layout';
import { isValue } from './values';

/** In ems: a header stands no further above its rows. */
const FURTHEST_HEAD = 2.3;

/**
 * The rows of the layout that fit its columns, in stretches: a row whose parts
 * lie across columns ends one, unless it heads them or names a section.
 */
export function fittingRows(layout: Layout): readonly (readonly Row[])[] {
  const { lines, rows } = layout;
  const fits = fitsIn(layout);
  const stretches: number[][] = [[]];
  lines.forEach((_, at) => {
    if (fits(at)) stretches.at(-1)?.push(at);
    else stretches.push([]);
  });
  return stretches
    .map((stretch) => trimmed(stretch, lines))
    .filter(({ length }) => length > 1)
    .map((stretch) => stretch.flatMap((at) => rows[at] ?? []));
}

/** Whether every row below the header stands in the columns. */
export function isWhole(layout: Layout): boolean {
  const fits = fitsIn(layout);
  return layout.lines.every((_, at) => at < headedBy(layout) || fits(at));
}

const headedBy = ({ heads }: Layout): number => heads.reduce((sum, { length }) => sum + length, 0);

function fitsIn(layout: Layout): (at: number) => boolean {
  const { lines, columns } = layout;
  const headed = headedBy(layout);
  return (at) => {
    const line = lines[at];
    if (!line) return false;
    if (at < headed) return isHead(line);
    return isRow(line) || isSection(line, lines[at - 1], lines[at + 1], columns.length);
  };
}

const isRow = ({ chunks }: PlacedLine): boolean => chunks.every(({ from, to }) => from === to);

/** Wide heads span columns of figures, not the names as well. */
const isHead = ({ chunks }: PlacedLine): boolean => chunks.every(({ from, to }) => from === to || from > 0);

/** One text by itself that runs on beyond the first column. */
function isSection(
  line: PlacedLine,
  before: PlacedLine | undefined,
  after: PlacedLine | undefined,
  columns: number,
): boolean {
  const [only] = line.chunks;
  const isAlone = line.chunks.length === 1 && only?.from === 0 && only.to < columns - 1;
  return (
    isAlone &&
    before !== undefined &&
    after !== undefined &&
    isRow(before) &&
    isRow(after) &&
    after.chunks.length > 1
  );
}

function trimmed(stretch: readonly number[], lines: readonly PlacedLine[]): readonly number[] {
  const lineAt = (index: number): PlacedLine | undefined => lines[stretch[index] ?? -1];
  let [from, to] = [0, stretch.length];
  while (from < to && isAside(lineAt(from))) from++;
  for (let at = from; at < Math.min(to - 1, from + 8); at++) {
    const [line, next] = [lineAt(at), lineAt(at + 1)];
    if (line && next && !statesIn(line) && next.y - line.y > FURTHEST_HEAD * line.size) from = at + 1;
  }
  while (to > from && isAfter(lineAt(to - 1), lineAt(to - 2))) to--;
  return stretch.slice(from, to);
}

const statesIn = ({ chunks }: PlacedLine): boolean =>
  chunks.some(({ chunk, from }) => from > 0 && isValue(chunk.text));

/** Above the table: a line with nothing over its columns of figures. */
const isAside = (line: PlacedLine | undefined): boolean =>
  line === undefined ||
  line.chunks.every(({ from }) => from === 0) ||
  isCaption(line.chunks[0]?.chunk.text ?? '');

/** "Table 3", "Source: returns"; not "Note" over a column that refers to notes. */
const isCaption = (text: string): boolean => CAPTION.test(text) && /[^\p{L}]/u.test(text);

/** Below the table: a note, a paragraph; a label that goes on below its figures is none. */
function isAfter(line: PlacedLine | undefined, before: PlacedLine | undefined): boolean {
  const [only] = line?.chunks ?? [];
  if (!line || !only || line.chunks.length > 1 || only.from > 0) return line === undefined;
  const isNear =
    before !== undefined && line.y - before.y <= 1.4 * line.size && only.chunk.size > 0.9 * before.size;
  return !(isNear && /^\p{Ll}/u.test(only.chunk.text));
}
