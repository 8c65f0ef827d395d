/** Runs in every page before its own scripts, so it may use nothing from here: notes what a member sees, and when. */

export type Seen = {
  /** Milliseconds since the page was asked for; `null` until then. */
  firstPage: number | null;
  allFound: number | null;
  readonly longTasks: { readonly at: number; readonly milliseconds: number }[];
};

declare global {
  interface Window {
    kloeSeen?: Seen;
  }
}

/** `done` is what the reader says when a paper has been studied. Every function in it is without a name: tsx marks named ones. */
export function watchReader(done: string): void {
  const seen: Seen = { firstPage: null, allFound: null, longTasks: [] };
  window.kloeSeen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.longTasks.push({ at: startTime, milliseconds: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    // pdf.js puts a page's canvas there when something is drawn on it.
    if (seen.firstPage === null && document.querySelector('.canvasWrapper canvas')) {
      requestAnimationFrame(() => {
        seen.firstPage ??= performance.now();
      });
    }
    if (seen.allFound === null) {
      const said = [...document.querySelectorAll('.hidden-text[role=status]')];
      if (said.some(({ textContent }) => textContent === done)) seen.allFound = performance.now();
    }
  }).observe(document, { subtree: true, childList: true });
}
