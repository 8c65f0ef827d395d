/** Marks the words just jumped to, with the browser's own highlights: nothing of the page is rewritten. */
import type { Run } from '@/lib/document/mapped-text';
import { findWords } from './find-words';
import { highlightRule } from './highlight-rule';

/** The page's scripts see this name in the same registry. */
const NAME = 'kloe-found';

/** As `.mark-found` of the design; both colours are set, so that a dark page stays legible. */
const STYLE = `
${highlightRule([NAME], 'background-color: #ffd84d; color: #16181b; text-decoration: underline overline solid 2px;')}
@media (forced-colors: active) {
  ${highlightRule([NAME], 'background-color: Mark; color: MarkText;')}
}`;

export type FoundMark = {
  /** Scrolls to the words and marks them. False where they do not stand on the page. */
  show(source: readonly Run[], exact: string): boolean;
};

export function foundMark(page: Document, signal: AbortSignal): FoundMark {
  const style = page.createElement('style');
  style.textContent = STYLE;
  const clear = () => {
    CSS.highlights.delete(NAME);
    style.remove();
  };
  signal.addEventListener('abort', clear);
  return {
    show(source, exact) {
      const ranges = findWords(source, exact, page.body);
      clear();
      if (ranges === null) return false;
      page.documentElement.append(style);
      CSS.highlights.set(NAME, new Highlight(...ranges));
      bringIntoView(ranges[0]?.startContainer.parentElement ?? null);
      return true;
    },
  };
}

function bringIntoView(element: Element | null): void {
  for (const folded of foldsAround(element)) folded.open = true;
  element?.scrollIntoView({ block: 'center' });
}

function foldsAround(element: Element | null): readonly HTMLDetailsElement[] {
  const fold = element?.closest<HTMLDetailsElement>('details:not([open])') ?? null;
  return fold ? [fold, ...foldsAround(fold.parentElement)] : [];
}
