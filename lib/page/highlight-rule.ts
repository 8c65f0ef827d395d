/**
 * Rules for the browser's own highlights, written for the page as a whole. Chromium works a highlight's looks out for
 * each element that a rule is for, and hands them down to those within: with rules for every element 1,000 of them
 * took ten times as long to style. Firefox asks the element of the words alone, and so needs rules for every one.
 */

/** In Chromium the second part is no element; in Firefox, which knows no such class, each. `entrypoints/reader/marks.css` says the same. */
const PAGE = ':is(:root, :not(:where(:not(:-webkit-full-page-media))))';

export const highlightRule = (names: readonly string[], looks: string): string =>
  `${names.map((name) => `${PAGE}::highlight(${name})`).join(',')} { ${looks} }\n`;
