/** From one short form to another through the whole paper: the page of one that is not drawn yet is turned to. */
import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import type { Step, Steps } from '@/lib/page/short-forms';
import { boxOf, type Underlines } from '@/lib/page/underlines';
import type { Viewer } from './pdf-viewer';

export function stepsThrough(
  viewer: Viewer,
  underlines: Underlines<ShortFormUse>,
  uses: () => readonly ShortFormUse[],
): Steps<ShortFormUse> {
  const laidOf = (use: ShortFormUse) => underlines.laid().find((one) => one.use === use) ?? null;
  const isBelow = (use: ShortFormUse) => {
    const box = boxOf(laidOf(use)?.ranges ?? []);
    return box === null
      ? pageOf(use) > viewer.page.peek()
      : box.top >= viewer.container.getBoundingClientRect().top;
  };
  const first = (by: Step) =>
    by === 1 ? uses().findIndex(isBelow) : uses().findLastIndex((use) => !isBelow(use));
  return {
    isEmpty: () => uses().length === 0,
    from: async (opened, by) => {
      const start = opened ? uses().indexOf(opened) + by : first(by);
      for (let at = start; at >= 0; at += by) {
        const use = uses()[at];
        if (!use) return null;
        await viewer.draw(pageOf(use));
        // Where other words stand than were read, there is nothing to go to.
        const laid = laidOf(use);
        if (laid) return laid;
      }
      return null;
    },
  };
}

const pageOf = ({ source }: ShortFormUse): number => source[0]?.page ?? 1;
