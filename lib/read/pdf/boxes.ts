/** Lines that stand beside the running text and are none of it: a quotation set large, a figure, a box of small print. */
import type { Line } from './lines';
import { greatest, least } from './matrix';

/** Lines one below the other, with one left edge or one middle. */
type Stack = { readonly lines: Line[]; letters: number };

/** A page of more lines is a table or a drawing. */
const MOST_LINES = 400;
const LONGEST_BOX = 14;
/** In points: nearer baselines are one row. */
const ALIGNED = 1;
/** Of the text's size: nothing that belongs to it is set so large. */
const LARGE = 1.3;
const HUGE = 1.8;

export function partBoxes(lines: readonly Line[]): {
  readonly flow: readonly Line[];
  readonly boxes: readonly (readonly Line[])[];
} {
  if (lines.length > MOST_LINES) return { flow: lines, boxes: [] };
  const stacks = stacksOf(lines);
  const of = new Map(stacks.flatMap((stack) => stack.lines.map((line) => [line, stack] as const)));
  const boxes = stacks.filter((stack) => isBox(stack, lines, of)).map((stack) => stack.lines);
  const boxed = new Set(boxes.flat());
  return { flow: lines.filter((line) => !boxed.has(line)), boxes };
}

function stacksOf(lines: readonly Line[]): readonly Stack[] {
  const stacks: Stack[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const below = stacks.findLast(({ lines: above }) => goesBelow(above.at(-1), line));
    if (below) below.lines.push(line);
    else stacks.push({ lines: [line], letters: 0 });
  }
  for (const stack of stacks) {
    stack.letters = stack.lines.reduce((sum, { words }) => sum + words.text.length, 0);
  }
  return stacks;
}

function goesBelow(above: Line | undefined, line: Line): boolean {
  if (!above || Math.abs(above.size - line.size) > 0.5) return false;
  const distance = line.y - above.y;
  if (distance < 0.5 * line.size || distance > 1.8 * line.size) return false;
  const middle = ({ x, right }: Line) => (x + right) / 2;
  return Math.abs(above.x - line.x) <= 3 || Math.abs(middle(above) - middle(line)) <= 3;
}

function isBox(stack: Stack, all: readonly Line[], of: ReadonlyMap<Line, Stack>): boolean {
  const [first] = stack.lines;
  const last = stack.lines.at(-1);
  if (!first || !last || stack.lines.length > LONGEST_BOX) return false;
  const left = least(stack.lines.map(({ x }) => x));
  const right = greatest(stack.lines.map((line) => line.right));
  const beside = all.filter(
    (line) => of.get(line) !== stack && line.y > first.y - first.size && line.y < last.y + 0.5 * last.size,
  );
  const text = of.get(beside[0] ?? first);
  if (beside.length === 0 || !text || !isText(text, stack) || beside.some((line) => of.get(line) !== text))
    return false;
  const size = beside[0]?.size ?? first.size;
  const isLarge = first.size >= LARGE * size;
  const isRight = beside.every((line) => line.right + 0.8 * size < left);
  const isLeft = beside.every(({ x }) => x - 0.8 * size > right);
  if (!isRight && !(isLeft && isLarge)) return false;
  if (stack.letters < 6 * stack.lines.length && first.size < HUGE * size) return false;
  if (isLarge) return true;
  const aligned = stack.lines.filter(({ y }) => beside.some((line) => Math.abs(line.y - y) <= ALIGNED));
  return stack.lines.length >= 2 && aligned.length <= 0.4 * stack.lines.length;
}

/** Running prose, and more of it than of what stands beside. */
const isText = ({ lines, letters }: Stack, beside: Stack): boolean =>
  lines.length >= 3 && letters >= 30 * lines.length && letters >= 2 * beside.letters;
