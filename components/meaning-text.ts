/** What is said of a meaning beside its words: who says so, where and when it holds. */
import type { Meaning } from '@/lib/glossary/meaning';
import type { LearntFrom } from '@/lib/glossary/own';
import { words } from '@/lib/words';
import { dateText } from '@/lib/words/dates';

export function meaningText(meaning: Meaning | undefined): readonly string[] {
  if (!meaning) return [];
  const text = words.shortForms;
  const { origin, learntFrom, misprintOf, isChecked, nation, years } = meaning;
  return [
    origin === 'glossary' ? text.fromGlossary : null,
    origin === 'own' ? text.fromYours : null,
    learntFrom && learntText(learntFrom),
    origin === 'glossary' && !isChecked ? text.unchecked : null,
    origin === 'spelled' ? text.spelled : null,
    origin === 'joined' ? text.joined : null,
    misprintOf === null ? null : text.misprint(misprintOf),
    nation && text.nation[nation],
    years.until === null ? null : text.until(years.until),
  ].filter((said) => said !== null);
}

/** "learnt from Reports pack, 22 September 2026"; a name that says its day says it once. */
export function learntText({ title, date }: LearntFrom): string {
  const isDated = date === null || title.endsWith(dateText(date, 'en-GB'));
  return words.shortForms.learntFrom(isDated ? title : `${title}, ${words.everywhere.date(date)}`);
}
