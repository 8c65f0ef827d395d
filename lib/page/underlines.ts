/**
 * Dotted lines under short forms, with the CSS Custom Highlight API: where they
 * are, in the order of the paper, which are drawn, and which is at a point of the window.
 */

const LINE = 'kloe-short-form';
const OPEN = 'kloe-short-form-open';

export type Laid<Use> = { readonly use: Use; readonly ranges: readonly Range[] };

export type Underlines<Use> = ReturnType<typeof createUnderlines<Use>>;

export function createUnderlines<Use>(registry: HighlightRegistry = CSS.highlights) {
  const lines = new Highlight();
  const open = new Highlight();
  registry.set(LINE, lines);
  registry.set(OPEN, open);
  const parts = new Map<number, readonly Laid<Use>[]>();

  const inOrder = (): readonly Laid<Use>[] =>
    [...parts.entries()].toSorted(([one], [other]) => one - other).flatMap(([, laid]) => laid);
  const take = (part: number) => {
    for (const { ranges } of parts.get(part) ?? []) for (const range of ranges) lines.delete(range);
    parts.delete(part);
  };

  return {
    /** A page, or any other part of the paper, in place of what was there of it; not drawn yet. */
    lay(part: number, laid: readonly Laid<Use>[]): void {
      take(part);
      parts.set(part, laid);
    },
    draw(laid: readonly Laid<Use>[], isDrawn: boolean): void {
      for (const { ranges } of laid) {
        for (const range of ranges) {
          if (isDrawn) lines.add(range);
          else lines.delete(range);
        }
      }
    },
    /** The one whose card is open; `null` for none. */
    point(at: Laid<Use> | null): void {
      open.clear();
      for (const range of at?.ranges ?? []) open.add(range);
    },
    at(page: Document, x: number, y: number): Laid<Use> | null {
      const caret = page.caretPositionFromPoint(x, y);
      if (!caret) return null;
      const { offsetNode, offset } = caret;
      const isHit = (range: Range) =>
        (range.startContainer === offsetNode || range.endContainer === offsetNode) &&
        range.isPointInRange(offsetNode, offset) &&
        // The nearest letter is found however far away it is.
        [...range.getClientRects()].some((box) => isWithin(box, x, y));
      return inOrder().find(({ ranges }) => ranges.some(isHit)) ?? null;
    },
    /** All of them, in the order of the paper. */
    laid: inOrder,
    clear(): void {
      for (const part of [...parts.keys()]) take(part);
      open.clear();
    },
    remove(): void {
      registry.delete(LINE);
      registry.delete(OPEN);
    },
  };
}

/** The box around all of the words; `null` where they are gone from the page, or folded away. */
export function boxOf(ranges: readonly Range[]): DOMRect | null {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;
