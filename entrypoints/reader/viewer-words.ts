/** What pdf.js has to say on its pages. Left to itself it looks through all pages of a pack for words to put in, again at each change of any. */
import { GenericL10n, type PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { readerWords } from '@/lib/words/reader';

/** pdf.js's own words, for what somebody wrote into the file's margin. With no language named it fetches none. */
export const viewerWords = () => new GenericL10n(undefined);

export function sayOnPages(
  viewer: PDFViewer,
  words: GenericL10n,
  pageElement: (number: number) => HTMLElement | undefined,
): void {
  // One that is not drawn has nothing in it to go to: a thousand landmarks would be a thousand names.
  viewer.eventBus.on('pagesinit', () => {
    // With the fitting, which works all pages' looks out anew: in this task they have just been worked out.
    setTimeout(() => {
      for (const page of viewer.viewer?.querySelectorAll('.page:not([aria-label])') ?? [])
        page.removeAttribute('role');
    });
  });
  viewer.eventBus.on('pagerender', ({ pageNumber }: { pageNumber: number }) => {
    const page = pageElement(pageNumber);
    page?.setAttribute('role', 'region');
    page?.setAttribute('aria-label', readerWords.page.now(String(pageNumber)));
  });
  viewer.eventBus.on('annotationlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    const layer = pageElement(pageNumber)?.querySelector('.annotationLayer');
    if (!layer) return;
    const said = new WeakSet<Element>();
    const say = () => {
      for (const element of layer.querySelectorAll<HTMLElement>('[data-l10n-id]')) {
        if (said.has(element)) continue;
        said.add(element);
        void words.translateOnce(element);
      }
    };
    say();
    // A note in the file's margin is only put there when it is opened.
    new MutationObserver(say).observe(layer, { childList: true, subtree: true });
  });
}
