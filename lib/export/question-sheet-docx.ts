/** A question sheet → a Word document (`docx.ts`): items as headings, each question with its words, source and boxes. */
import { docxOf, paragraph, run, style } from './docx';
import type { WrittenItem, WrittenLine, WrittenQuestion, WrittenSheet } from './question-sheet';

export const questionSheetToDocx = (sheet: WrittenSheet): Uint8Array<ArrayBuffer> =>
  docxOf({ body: bodyOf(sheet), styles: STYLES, page: 'portrait' });

const STYLES = [
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
];

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
