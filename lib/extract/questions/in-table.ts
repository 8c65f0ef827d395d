/** A table of questions: number, questioner, question, and the response in a column or a row of its own. */
import type { PackDocument } from '@/lib/document/model';
import { type Row, type RowCell, rowsAt } from '@/lib/document/rows';
import type { PublicQuestion } from '../findings';

const REF_HEAD = /^(?:question )?(?:no\.?|number|ref(?:erence)?(?: no\.?)?)$|^question (?:no\.?|number)$/i;
const ASKER_HEAD =
  /^(?:questioner|name(?: of questioner)?|(?:question )?(?:from|asked by|submitted by|put by)|member of the public|resident)\b/i;
const QUESTION_HEAD = /^(?:the )?(?:public )?questions?(?: (?:asked|received|submitted|text))?$/i;
const RESPONSE_HEAD = /^(?:the )?(?:written )?(?:response|answer|reply)\b/i;

/** "Response: …", "Answer from the Cabinet Member: …". */
const RESPONSE = /^(?:(?:written )?(?:response|answer|reply))\b[^:]{0,120}:\s*/i;
/** "Supplementary question: …". */
const SUPPLEMENTARY = /^supplementary(?: question)?\b[^:?]{0,80}:\s*/i;
/** "PQ 1", "Q3", "1", "Question 2". */
const REF = /^(?:(?:[A-Z]{0,3}Q|question)(?: ?no\.?)? ?)?\d{1,3}\.?$/i;

type Columns = {
  readonly ref: number | null;
  readonly asker: number | null;
  readonly question: number;
  readonly response: number | null;
};

export const isQuestionTable = (doc: PackDocument, block: number): boolean => columnsOf(doc, block) !== null;

/** `blocks`: a table of questions and those that carry it on. */
export function questionsInTable(doc: PackDocument, blocks: readonly number[]): readonly PublicQuestion[] {
  const columns = blocks[0] === undefined ? null : columnsOf(doc, blocks[0]);
  if (!columns) return [];
  const rows = blocks.flatMap((block) => rowsAt(doc, block)).filter((row) => !isHeader(row));
  const asked: { row: Row; more: Row[] }[] = [];
  for (const row of rows) {
    if (isNew(row, columns)) asked.push({ row, more: [] });
    else asked.at(-1)?.more.push(row);
  }
  return asked.flatMap(({ row, more }) => questionFrom(columns, row, more));
}

function questionFrom(columns: Columns, row: Row, more: readonly Row[]): readonly PublicQuestion[] {
  const question = cellIn(row, columns.question);
  if (!question) return [];
  const ref = cellIn(row, columns.ref)?.text.trim() ?? null;
  const questioner = cellIn(row, columns.asker)?.text.trim() ?? null;
  const inColumn = cellIn(row, columns.response)?.text ?? null;
  const below = more.flatMap((cells) => {
    const [first] = cells;
    return first
      ? [{ at: first.at, text: wordsOf(cells), question: cellIn(cells, columns.question)?.text ?? '' }]
      : [];
  });
  const isSupplementary = ({ text }: { readonly text: string }) => SUPPLEMENTARY.test(text);
  const extra = below.findIndex(isSupplementary);
  const own = extra < 0 ? below : below.slice(0, extra);
  const reply = own.findIndex(({ text }) => RESPONSE.test(text));
  const goesOn = (reply < 0 ? own : own.slice(0, reply)).flatMap((line) => line.question || []);
  const inRows =
    reply < 0
      ? null
      : own
          .slice(reply)
          .map(({ text }) => text)
          .join(' ');
  const asked = { kind: 'public-question' as const, questioner };
  return [
    {
      ...asked,
      at: question.at,
      ref,
      question: [question.text.trim(), ...goesOn].join(' '),
      response: (inColumn ?? inRows)?.replace(RESPONSE, '').trim() ?? null,
    },
    ...below.slice(extra < 0 ? below.length : extra).flatMap((line, index, rest): PublicQuestion[] => {
      if (!isSupplementary(line)) return [];
      const next = rest.slice(index + 1);
      const end = next.findIndex(isSupplementary);
      const answer = next
        .slice(0, end < 0 ? next.length : end)
        .map(({ text }) => text)
        .join(' ');
      const words = line.text.replace(SUPPLEMENTARY, '').trim();
      const response = answer.replace(RESPONSE, '').trim() || null;
      return words === ''
        ? []
        : [{ ...asked, at: line.at, ref: `${ref ?? 'Question'}, supplementary`, question: words, response }];
    }),
  ];
}

const wordsOf = (row: Row): string => row.map(({ text }) => text).join(' ');

function columnsOf(doc: PackDocument, block: number): Columns | null {
  const header = rowsAt(doc, block).slice(0, 3).find(isHeader);
  if (!header) return null;
  const column = (pattern: RegExp) => header.find(({ text }) => pattern.test(text.trim()))?.column ?? null;
  const ref = column(REF_HEAD);
  const question = header.find(
    ({ text, column: at }) => at !== ref && QUESTION_HEAD.test(text.trim()),
  )?.column;
  return question === undefined
    ? null
    : { ref, asker: column(ASKER_HEAD), question, response: column(RESPONSE_HEAD) };
}

/** Names the question's column and at least who asked or what was answered. */
const isHeader = (row: Row): boolean => {
  const has = (pattern: RegExp) => row.some(({ text }) => pattern.test(text.trim()));
  return has(QUESTION_HEAD) && (has(ASKER_HEAD) || (has(RESPONSE_HEAD) && has(REF_HEAD)));
};

function isNew(row: Row, { ref, question }: Columns): boolean {
  if (row.some(({ text }) => RESPONSE.test(text) || SUPPLEMENTARY.test(text))) return false;
  return ref === null ? cellIn(row, question) !== null : REF.test(cellIn(row, ref)?.text.trim() ?? '');
}

const cellIn = (row: Row, column: number | null): RowCell | null =>
  row.find((cell) => cell.column === column) ?? null;
