/** Has the page in hand mark what the member made of its words. */
import { computed, effect } from '@preact/signals';
import { LONGEST_QUOTE, type PageMark } from '@/lib/platform/messages';
import { markInTab } from '@/lib/platform/tabs';
import type { Course } from './course';

export function markOnPage({ tabId, open, notes }: Course): void {
  const told = computed(() => {
    const page = open.value?.studied.paperId;
    const own = notes.shown.value.flatMap(({ note: { paperId, kind, colour, at, quote } }): PageMark[] =>
      paperId === page && at && quote && quote.exact.length <= LONGEST_QUOTE
        ? [{ kind, colour, source: [...at.source], exact: quote.exact }]
        : [],
    );
    // What is typed into a note changes no mark.
    return JSON.stringify(own);
  });
  let telling = Promise.resolve();
  let isMarked = false;
  effect(() => {
    const tab = tabId.value;
    const marks: PageMark[] = JSON.parse(told.value);
    if (tab === null || open.value === null || (marks.length === 0 && !isMarked)) return;
    isMarked = marks.length > 0;
    telling = telling.then(() => markInTab(tab, marks));
  });
}
