/**
 * Of pdf.js's style sheet the part that pages need. The rest, two thirds of what the reader's own sheet weighed, is for
 * editors, a side bar and dialogs that the reader has not; and its root says which colours a page follows, over the
 * member's own choice.
 */
import type { CSSOptions } from 'vite';

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type Plugin = NonNullable<PostCss['plugins']>[number];

const SHEET = /pdf_viewer\.css$/;
/** ".pdfViewer .page.loading::after", ".textLayer", '[data-main-rotation="90"]'; not ".annotationLayer.disabled :is(…)". */
const OF_PAGES = /^(?:\.pdfViewer\b|\.(?:textLayer|annotationLayer)$|\[data-main-rotation=)/;

export const pagesAlone: Plugin = {
  postcssPlugin: 'pages-alone',
  Once(root) {
    root.walkAtRules('layer', (layer) => {
      layer.each((node) => {
        if (!SHEET.test(node.source?.input.file ?? '')) return;
        const isOfPages = node.type === 'rule' && node.selectors.every((selector) => OF_PAGES.test(selector));
        if (!isOfPages) node.remove();
      });
    });
  },
};
