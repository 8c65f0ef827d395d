/**
 * A question sheet → a Word document (ECMA-376) that a clerk can edit: headings
 * as headings, each question with its words, source and boxes. The parts of
 * the format that it needs are few enough to be written here.
 */
import { markupFree } from './html';
import type { WrittenItem, WrittenLine, WrittenQuestion, WrittenSheet } from './question-sheet';
import { zipped } from './zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const questionSheetToDocx = (sheet: WrittenSheet): Uint8Array<ArrayBuffer> =>
  zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': STYLES,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${bodyOf(sheet)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  });

/** Sizes are half points; spaces are twentieths of one. */
const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const STYLES = [
  `${HEAD}<w:styles xmlns:w="${MAIN}">`,
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title', '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="36"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="24"/>',
  ),
  style(
    'Question',
    'Question',
    '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="40"/><w:ind w:left="567" w:hanging="567"/>',
    '<w:sz w:val="26"/>',
  ),
  style(
    'Quoted',
    'Quoted',
    '<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="6" w:color="auto"/></w:pBdr><w:ind w:left="680"/>',
    '<w:i/>',
  ),
  style(
    'Source',
    'Source',
    '<w:keepLines/><w:spacing w:after="60"/><w:ind w:left="567"/>',
    '<w:sz w:val="19"/>',
  ),
  style('Said', 'Said', '<w:spacing w:after="60"/><w:ind w:left="567"/>', ''),
  '</w:styles>',
].join('');

const bodyOf = ({ council, committee, when, by, warnings, items, foot }: WrittenSheet): string =>
  [
    council === null ? '' : paragraph('Normal', run(council)),
    paragraph('Title', run(committee)),
    paragraph('Normal', run(when)),
    by === null ? '' : paragraph('Normal', run(by)),
    ...warnings.map((warning) => paragraph('Normal', run(warning, '<w:b/>'))),
    ...items.map(item),
    paragraph('Source', run(foot)),
  ].join('');

const item = ({ heading, lines }: WrittenItem): string =>
  paragraph('Heading1', run(heading)) + lines.map(line).join('');

const line = ({ name, said, questions }: WrittenLine): string =>
  [
    name === null ? '' : paragraph('Heading2', run(name)),
    ...said.map(({ label, words }) => paragraph('Normal', run(`${label}: `, '<w:b/>') + run(words))),
    ...questions.map(question),
  ].join('');

const question = ({ number, text, passages, named, answer, boxes }: WrittenQuestion): string =>
  [
    paragraph('Question', `${run(String(number), '<w:b/>')}<w:r><w:tab/></w:r>${run(text)}`),
    ...passages.flatMap(({ before, exact, after, source }) => [
      paragraph('Quoted', run(before) + run(exact, '<w:b/>') + run(after)),
      paragraph('Source', run(source)),
    ]),
    named === null ? '' : paragraph('Source', run(named)),
    paragraph(
      'Source',
      run(boxes.map(({ name, isTicked }) => `${isTicked ? '☑' : '☐'} ${name}`).join('   ')),
    ),
    paragraph('Said', answer === null ? '' : run(answer)),
  ].join('');

const paragraph = (name: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${runs}</w:p>`;

/** Signs that XML 1.0 cannot hold. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** A new line of the member's own is one in the document. */
const run = (words: string, look = ''): string =>
  words
    .replaceAll(UNFIT, '')
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${markupFree(part)}</w:t>`)
    .join('<w:br/>')
    .replace(/^/, `<w:r>${look && `<w:rPr>${look}</w:rPr>`}`)
    .concat('</w:r>');
