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
  const inColumn = cellIn(row, columns.response)?.text ?? null;
  const reply = more.findIndex((cells) => cells.some(({ text }) => RESPONSE.test(text)));
  const goesOn = (reply < 0 ? more : more.slice(0, reply)).flatMap(
    (cells) => cellIn(cells, columns.question)?.text ?? [],
  );
  const inRows =
    reply < 0
      ? null
      : more
          .slice(reply)
          .flatMap((cells) => cells.map(({ text }) => text))
          .join(' ');
  return [
    {
      kind: 'public-question',
      at: question.at,
      ref: cellIn(row, columns.ref)?.text.trim() ?? null,
      questioner: cellIn(row, columns.asker)?.text.trim() ?? null,
      question: [question.text.trim(), ...goesOn].join(' '),
      response: (inColumn ?? inRows)?.replace(RESPONSE, '').trim() ?? null,
    },
  ];
}

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
  if (row.some(({ text }) => RESPONSE.test(text))) return false;
  return ref === null ? cellIn(row, question) !== null : REF.test(cellIn(row, ref)?.text.trim() ?? '');
}

const cellIn = (row: Row, column: number | null): RowCell | null =>
  row.find((cell) => cell.column === column) ?? null;
