/** Offers the bar when the member has selected words, by mouse, finger or key, and hands on what was chosen for them. */
import type { BarDeeds, Wanted } from './bar-buttons';
import type { WholesOnScreen } from './page-wholes';
import { select, selectionBar } from './selection-bar';
import type { WholeStep } from './wholes';

/** Long enough to let a selection settle while it is drawn by mouse or grown by keys. */
const SETTLED_MS = 250;
/** Nobody listens to a whole page. */
const LONGEST_TOLD = 300;

export type Selecting = Pick<BarDeeds, 'meaningOf'> & {
  /** The part of the page whose words can be chosen. */
  readonly within: () => Element;
  readonly wholes: WholesOnScreen;
  /** Kloe's own: there letters count before the bar has the focus. */
  readonly isOwnPage: boolean;
  /** At once, and again with each other choice: what the deed needs can be made ready while the member decides. */
  readonly onSelected?: (range: Range) => void;
  /** Resolves with what is to be said where it could not be done at once. */
  readonly choose: (wants: Wanted, range: Range) => Promise<string | null>;
  readonly signal: AbortSignal;
};

export type SelectionWatch = {
  /** By key: does it with what is selected; else selects `at`, or the first sentence in the window, for the member to go on from. */
  readonly begin: (wants: Wanted | null, at?: Range | null) => Promise<void>;
};

export function watchSelection(page: Document, selecting: Selecting): SelectionWatch {
  const { within, wholes, choose, signal } = selecting;
  const listen = { capture: true, signal } as const;
  let chosen: Range | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;

  const bar = selectionBar(page, {
    ...selecting,
    onWanted: (wants) => void done(wants),
    onWhole: () => void take(chosen && wholes.around(chosen)),
    onStep: (step) => void go(step),
  });
  const offer = () => {
    chosen = selectedRange(page, within());
    if (!chosen || isDrawing) return;
    selecting.onSelected?.(chosen);
    bar.showAt(chosen);
  };
  const changed = () => {
    clearTimeout(settling);
    if (bar.hasFocus()) return;
    bar.hide();
    settling = setTimeout(offer, SETTLED_MS);
  };
  const done = async (wants: Wanted) => {
    const range = chosen;
    if (range === null) return;
    const said = await choose(wants, range);
    if (said === null) bar.hide();
    else bar.say(said);
  };
  /** Selects what was found, and keeps the bar where it is wanted. */
  const take = async (finding: Promise<Range | null> | null) => {
    const range = await finding;
    if (!range || signal.aborted) return;
    chosen = range;
    select(page, range);
    bringIntoSight(range);
    selecting.onSelected?.(range);
    bar.showAt(range);
    bar.tell(range.toString().replaceAll(/\s+/g, ' ').slice(0, LONGEST_TOLD));
  };
  const go = (step: WholeStep) => take(chosen && wholes.step(chosen, step));

  const pressed = ({ target }: Event) => {
    isDrawing = !bar.owns(target);
  };
  const released = ({ target }: Event) => {
    isDrawing = false;
    if (!bar.owns(target)) changed();
  };
  page.addEventListener('selectionchange', changed, { signal });
  page.addEventListener('pointerdown', pressed, listen);
  page.addEventListener('pointerup', released, listen);
  // A finger that rests selects words, and then is no pointer any more.
  page.addEventListener('pointercancel', released, listen);
  signal.addEventListener('abort', () => clearTimeout(settling));

  return {
    async begin(wants, at = null) {
      clearTimeout(settling);
      const selected = at ?? selectedRange(page, within());
      if (selected && wants && at === null) {
        chosen = selected;
        selecting.onSelected?.(selected);
        return done(wants);
      }
      await take(at ? Promise.resolve(at) : selected ? wholes.around(selected) : wholes.first());
      if (chosen) bar.takeFocus();
    },
  };
}

/** Words of the paper itself: not what is typed into its forms. */
function selectedRange(page: Document, within: Element): Range | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const isTyped =
    element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') ?? null;
  return isTyped === null && within.contains(around) && /\w/.test(range.toString()) ? range : null;
}

function bringIntoSight(range: Range): void {
  const box = range.getBoundingClientRect();
  const isInSight = box.top >= 0 && box.bottom <= window.innerHeight;
  if (!isInSight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
