/** What changed from one version of a paper to another, by item: words, figures, what was put in, moved or taken out. */

import { isSameNumber } from '@/lib/document/item-number';
import type { PackDocument } from '@/lib/document/model';
import { titleLikeness } from '@/lib/document/titles';
import { type FigureChange, figureChanges } from './figure-changes';
import { type Pair, pairsOf } from './pairs';
import { type Said, type SectionName, saidIn } from './said';
import { type DiffPart, wordDiff } from './word-diff';

/** Words of one of the papers, and where they stand there. */
export type SaidAt = Pick<Said, 'text' | 'at'>;

export type Change =
  | {
      /** `figures`: a number in it is another. `moved`: the same words elsewhere. */
      readonly kind: 'reworded' | 'figures' | 'moved';
      readonly before: SaidAt;
      readonly after: SaidAt;
      readonly words: readonly DiffPart[];
      readonly figures: readonly FigureChange[];
    }
  | { readonly kind: 'added'; readonly after: SaidAt }
  | { readonly kind: 'removed'; readonly before: SaidAt };

export type SectionChanges = SectionName & {
  /** `new`, `gone`: one of the papers has no such section. */
  readonly kind: 'same' | 'changed' | 'new' | 'gone';
  readonly changes: readonly Change[];
};

/** In the order of the later paper; what is gone stands after what it stood after. */
export function changesBetween(earlier: PackDocument, later: PackDocument): readonly SectionChanges[] {
  const [olds, news] = [saidIn(earlier), saidIn(later)];
  const sections = sectionsOf(olds, news);
  for (const pair of pairsOf(olds, news)) {
    const before = pair.before === null ? undefined : olds[pair.before];
    const after = pair.after === null ? undefined : news[pair.after];
    const change = changeOf(pair, before, after);
    const section = after ? sections.ofLater(after.section) : before && sections.ofEarlier(before.section);
    if (change) section?.changes.push(change);
  }
  return sections.all.map(({ name, isOld, isNew, changes }) => ({
    ...name,
    kind: !isOld ? 'new' : !isNew ? 'gone' : changes.length > 0 ? 'changed' : 'same',
    changes,
  }));
}

function changeOf(pair: Pair, before: Said | undefined, after: Said | undefined): Change | null {
  if (!before) return after ? { kind: 'added', after: placed(after) } : null;
  if (!after) return { kind: 'removed', before: placed(before) };
  if (pair.isSame && !pair.isMoved) return null;
  const sides = { before: placed(before), after: placed(after) };
  if (pair.isSame) return { kind: 'moved', ...sides, words: [], figures: [] };
  const figures = figureChanges(before, after);
  const words = wordDiff(before.text, after.text);
  return { kind: figures.length > 0 ? 'figures' : 'reworded', ...sides, words, figures };
}

const placed = ({ text, at }: Said): SaidAt => ({ text, at });

type Section = {
  readonly name: SectionName;
  readonly isOld: boolean;
  readonly isNew: boolean;
  readonly changes: Change[];
};

/** The same by number and title, by number, or by title alone where one of the papers has no numbers. */
const LIKE_TITLE = 0.7;

function sectionsOf(olds: readonly Said[], news: readonly Said[]) {
  const oldNames = namesIn(olds);
  const newNames = namesIn(news);
  const partners = new Map<SectionName, SectionName>();
  const free = new Set(oldNames);
  for (const likest of [isSameSection, isLikeSection]) {
    for (const name of newNames.filter((one) => !partners.has(one))) {
      const partner = [...free].find((one) => likest(one, name));
      if (!partner) continue;
      partners.set(name, partner);
      free.delete(partner);
    }
  }
  const all = newNames.map(
    (name): Section => ({ name, isOld: partners.has(name), isNew: true, changes: [] }),
  );
  const ofOld = new Map(newNames.map((name, index) => [partners.get(name), all[index]]));
  for (const [place, name] of oldNames.entries()) {
    if (!free.has(name)) continue;
    const gone: Section = { name, isOld: true, isNew: false, changes: [] };
    const before = oldNames.slice(0, place).findLast((one) => ofOld.has(one));
    const after = ofOld.get(before);
    all.splice(after ? all.indexOf(after) + 1 : 0, 0, gone);
    ofOld.set(name, gone);
  }
  const byName = new Map(all.filter(({ isNew }) => isNew).map((section) => [keyOf(section.name), section]));
  const byOldName = new Map(oldNames.map((name) => [keyOf(name), ofOld.get(name)]));
  return {
    all,
    ofLater: (name: SectionName) => byName.get(keyOf(name)),
    ofEarlier: (name: SectionName) => byOldName.get(keyOf(name)),
  };
}

const keyOf = ({ number, title }: SectionName): string => JSON.stringify([number, title]);

const namesIn = (said: readonly Said[]): readonly SectionName[] => [
  ...new Map(said.map(({ section }) => [keyOf(section), section])).values(),
];

const isSameSection = (one: SectionName, other: SectionName): boolean =>
  titleLikeness(one.title ?? '', other.title ?? '') >= LIKE_TITLE &&
  (one.number === null || other.number === null || isSameNumber(one.number, other.number));

const isLikeSection = (one: SectionName, other: SectionName): boolean =>
  titleLikeness(one.title ?? '', other.title ?? '') >= LIKE_TITLE ||
  (one.number !== null && other.number !== null && isSameNumber(one.number, other.number)) ||
  (one.title === null && other.title === null && one.number === null && other.number === null);
