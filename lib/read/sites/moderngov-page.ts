/**
 * How ModernGov lays out a page. Structure is read by class: labels are in
 * English or Welsh, and often in the other language than the words below them.
 */
import type { ListedPaper, PageState } from '@/lib/document/listing';
import type { Directions } from '../html/blocks';
import { wordsIn } from './element-words';
import { cutLinkIn, type ItemRow } from './moderngov-items';

export const VENUE = /^(?:proposed )?venue\b|^lleoliad/i;

/** File sizes, lists of links, help: nobody's words. */
const NO_WORDS =
  '.mgFileSize,.mgActionList,.mgFooter,.mgHelpLine,a[href*="mgLocationDetails" i],.mgItemTable > caption';
const HEADINGS: readonly (readonly [selector: string, level: number])[] = [
  ['.mgMainTitleTxt', 1],
  ['.mgSubTitleTxt', 1],
  ['.mgSectionTitle:not(caption)', 2],
  ['.mgSubItemTitleTxt,.mgSubSubTitleTxt,p.mgLabel', 3],
];

export function directionsFor(root: Element, rows: readonly ItemRow[]): Directions {
  const headings = new Map<Element, number>();
  for (const [selector, level] of HEADINGS) {
    for (const element of root.querySelectorAll(selector)) headings.set(element, level);
  }
  for (const { title } of rows) headings.set(title, 2);
  const numbered = rows.flatMap(({ title, number }) => (number ? [[title, number] as const] : []));
  return {
    skip: new Set([
      ...root.querySelectorAll(NO_WORDS),
      ...numbered.map(([, number]) => number),
      ...rows.flatMap(({ row }) => cutLinkIn(row) ?? []),
    ]),
    headings,
    layout: new Set(root.querySelectorAll('.mgItemTable,#mgItemTable')),
    prefixes: new Map(numbered),
    marks: new Set(),
  };
}

/** What stands after a label such as "Venue: "; `null` where the page has no such label. */
export function labelled(root: Element, label: RegExp): string | null {
  const found = [...root.querySelectorAll('.mgLabel')].find((element) => label.test(wordsIn(element)));
  if (!found?.parentElement) return null;
  const words = wordsIn(found.parentElement, '.mgLabel,a[href*="mgLocationDetails" i]');
  return words.replace(/[\s.]{1,8}$/, '') || null;
}

/** "Cofnod:", "Rhaglen a chofnodion". */
const MINUTES = /\bminutes\b|\bc?g?h?ofnod(?:ion)?\b/i;
const DRAFT = /\bdraft\b|\bdrafft\b|\bddrafft\b/i;
const DECISIONS = /\bdecisions?\b|\bpenderfyniad(?:au)?\b|\bphenderfyniad(?:au)?\b/i;

export function meetingState(
  root: Element,
  papers: readonly ListedPaper[],
  items: number,
  isCancelled: boolean,
): PageState {
  if (isCancelled) return 'cancelled';
  if (items === 0 && papers.length === 0) return 'nothing-published';
  const title = wordsIn(root.querySelector('.mgMainTitleTxt'));
  if (MINUTES.test(title)) return DRAFT.test(title) ? 'draft-minutes' : 'minutes';
  return DECISIONS.test(title) ? 'decisions' : 'agenda';
}

/** What a page of one item or decision records, by the sections it has. */
export function recordedState(root: Element): PageState {
  const titles = [...root.querySelectorAll('.mgSubItemTitleTxt,.mgSubSubTitleTxt')].map((title) =>
    wordsIn(title),
  );
  if (titles.some((title) => MINUTES.test(title))) return 'minutes';
  return titles.some((title) => DECISIONS.test(title)) ? 'decisions' : 'agenda';
}
