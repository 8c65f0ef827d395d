/** Questions and lines of enquiry in the order in which they are put: by item, then by line, then as the member placed them. */
import { inSmallLetters, type Titled } from '@/lib/document/titles';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { askingOf } from './asking';

export type LineGroup = {
  /** `null`: questions in no line; they stand after the lines. */
  readonly line: LineRow | null;
  readonly questions: readonly NoteRow[];
};

export type ItemQuestions = {
  readonly item: string | null;
  readonly title: string | null;
  readonly lines: readonly LineGroup[];
};

/** `questions` come in agenda order, as the store gives them; `agenda`: the items as the papers print them. */
export function arrangeQuestions(
  questions: readonly NoteRow[],
  lines: readonly LineRow[],
  agenda: readonly Titled[],
): readonly ItemQuestions[] {
  const items = [...new Set([...questions, ...lines].map(({ item }) => item))].sort(byNumber);
  return items.map((item) => {
    const ownLines = lines.filter((line) => line.item === item).toSorted(byPlace);
    const own = questions
      .filter((question) => question.item === item)
      .toSorted((one, other) => byPlace(askingOf(one), askingOf(other)));
    const inLine = (line: LineRow | null) =>
      own.filter((one) => (ownLines.find(({ id }) => id === askingOf(one).lineId) ?? null) === line);
    const loose = inLine(null);
    const title = [...own, ...ownLines].find(({ itemTitle }) => itemTitle)?.itemTitle ?? null;
    return {
      item,
      title: title && inSmallLetters(title, agenda),
      lines: [
        ...ownLines.map((line) => ({ line, questions: inLine(line) })),
        ...(loose.length === 0 ? [] : [{ line: null, questions: loose }]),
      ],
    };
  });
}

/** "7" before "7a" before "10"; what is on no item comes last. */
export function byNumber(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'en-GB', { numeric: true });
}

type Placed = { readonly place: number | null };

const byPlace = (one: Placed, other: Placed): number =>
  (one.place ?? Number.MAX_SAFE_INTEGER) - (other.place ?? Number.MAX_SAFE_INTEGER);

/** One of them a step up (-1) or down (1); `null` where there is no such step. */
export function moved<Row>(rows: readonly Row[], row: Row, step: -1 | 1): readonly Row[] | null {
  const from = rows.indexOf(row);
  const other = rows[from + step];
  if (from < 0 || other === undefined) return null;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}
