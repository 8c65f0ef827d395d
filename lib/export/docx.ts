/**
 * Paragraphs and tables → a Word document (ECMA-376) that a clerk can edit. The parts of the format that Kloe's
 * documents need are few enough to be written here.
 */
import { markupFree } from './html';
import { zipped } from './zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Of A4, in twentieths of a point; between the margins. */
export const LANDSCAPE_WIDTH = 14_570;

type Parts = {
  /** `paragraph` and `table`, one after the other; the last must be a paragraph. */
  readonly body: string;
  /** What the document needs besides the styles that all share. */
  readonly styles: readonly string[];
  readonly page: 'portrait' | 'landscape';
};

export const docxOf = ({ body, styles, page }: Parts): Uint8Array<ArrayBuffer> =>
  zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${MAIN}">${SHARED_STYLES}${styles.join('')}</w:styles>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr><w:pgSz ${SIZES[page]}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  });

const SIZES = {
  portrait: 'w:w="11906" w:h="16838"',
  landscape: 'w:w="16838" w:h="11906" w:orient="landscape"',
} as const;

/** Sizes are half points; spaces are twentieths of one. */
export const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const SHARED_STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title', '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="36"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
].join('');

/** `name`: of a style. `runs`: markup. */
export const paragraph = (name: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${runs}</w:p>`;

/** Signs that XML 1.0 cannot hold. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** A new line of the member's own is one in the document. */
export const run = (words: string, look = ''): string =>
  words
    .replaceAll(UNFIT, '')
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${markupFree(part)}</w:t>`)
    .join('<w:br/>')
    .replace(/^/, `<w:r>${look && `<w:rPr>${look}</w:rPr>`}`)
    .concat('</w:r>');

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** `widths`: in twentieths of a point. The first row is the header, again on each page; no row is split over two. */
export const table = (
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  cell: string,
): string =>
  [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblBorders>${EDGES}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((words, place) => {
      const isHeader = place === 0;
      const cells = words.map(
        (said, column) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(cell, run(said, isHeader ? '<w:b/>' : ''))}</w:tc>`,
      );
      return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
    }),
    '</w:tbl>',
  ].join('');
