/** Lays the same marks and margin signs on a page that is shown as text as lie on the printed one. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { type FlowedText, flowedRanges } from '@/lib/page/flowed-text';
import type { LaidMark, Mark } from '@/lib/page/marks';

export function layFlowedMarks(
  flowed: ReadonlySignal<FlowedText | null>,
  marks: ReadonlySignal<readonly Mark[]>,
  onLaid: (laid: readonly LaidMark[]) => void,
): void {
  let names: readonly string[] = [];
  let brought: Mark | null = null;
  effect(() => {
    const text = flowed.value;
    const laid = text ? laidOn(text, marks.value) : [];
    for (const name of names) CSS.highlights.delete(name);
    const kinds = Map.groupBy(laid, ({ mark }) => `kloe-flowed-${mark.kind}`);
    for (const [name, some] of kinds)
      CSS.highlights.set(name, new Highlight(...some.flatMap(({ ranges }) => ranges)));
    names = [...kinds.keys()];
    if (!text) return;
    onLaid(laid);
    const found = laid.find(({ mark }) => mark.kind === 'found');
    if (found && found.mark !== brought) {
      brought = found.mark;
      found.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
  });
}

const laidOn = (text: FlowedText, marks: readonly Mark[]): readonly LaidMark[] =>
  marks.flatMap((mark) => {
    const ranges = flowedRanges(text, mark.source, mark.exact);
    return ranges && ranges.length > 0 ? [{ mark, ranges }] : [];
  });

/** The sheet that the text stands on. */
export const sheetOf = (text: FlowedText | null): HTMLElement | null =>
  text?.pieces[0]?.element.closest<HTMLElement>('.reader-text-sheet') ?? null;
