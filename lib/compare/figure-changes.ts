/** Which figures of a paragraph or a row became which. */
import { diffArrays } from 'diff';
import { type FigureWord, figuresIn } from '@/lib/anchor/figure-words';
import type { Said } from './said';

export type FigureChange = {
  /** As printed, with its unit: "14 days"; `null`: it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** The column it stands in; `null` where it stands in none that has a name. */
  readonly name: string | null;
};

/** Cell by cell where both rows have as many cells; else by the words as a whole. */
export function figureChanges(before: Said, after: Said): readonly FigureChange[] {
  if (!before.cells || !after.cells) return changesIn(before.text, after.text, null);
  const { cells } = after;
  return before.cells.length === cells.length
    ? before.cells.flatMap((cell, index) =>
        changesIn(cell.text, cells[index]?.text ?? '', cells[index]?.name || null),
      )
    : changesIn(before.text, after.text, null);
}

/** A lower-case word right behind a number says of what it is: "14 days", "371 reviews"; but not these. */
const UNIT =
  /^ (?<unit>(?!(?:and|are|but|for|from|had|has|have|less|more|not|out|per|than|that|the|was|were|when|which|who|will|with|would)\b)\p{Ll}{3,})/u;

type Printed = FigureWord & { readonly unit: string | null };

function changesIn(before: string, after: string, name: string | null): readonly FigureChange[] {
  const [olds, news] = [printedIn(before), printedIn(after)];
  const isSame = (one: Printed, other: Printed) => one.word === other.word;
  const hunks = diffArrays<Printed>([...olds], [...news], { comparator: isSame });
  const changes: FigureChange[] = [];
  hunks.forEach(({ removed, added, value }, index) => {
    const next = hunks[index + 1];
    const last = hunks[index - 1];
    if (removed) changes.push(...paired(value, next?.added ? next.value : [], name));
    if (added && !last?.removed) changes.push(...paired([], value, name));
  });
  return changes;
}

/** Numbers alone: that a "not" was put in is told by the words. */
const printedIn = (text: string): readonly Printed[] =>
  figuresIn(text)
    .filter(({ word }) => /\d/.test(word))
    .map((figure) => ({ ...figure, unit: unitBehind(text, figure) }));

/** What has a sign of its own is of nothing else. */
const unitBehind = (text: string, { word, end }: FigureWord): string | null =>
  /^[-+]?\d+$/.test(word) ? (UNIT.exec(text.slice(end))?.groups?.unit ?? null) : null;

function paired(
  olds: readonly Printed[],
  news: readonly Printed[],
  name: string | null,
): readonly FigureChange[] {
  return Array.from({ length: Math.max(olds.length, news.length) }, (_, index) => {
    const [before, after] = [olds[index], news[index]];
    const unit = !before || !after || before.unit === after.unit;
    const said = (one: Printed | undefined) =>
      one ? `${one.printed}${unit && one.unit ? ` ${one.unit}` : ''}` : null;
    return { before: said(before), after: said(after), name };
  });
}
