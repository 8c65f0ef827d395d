/** A meeting page of CMIS → document. What was decided is in its papers alone. */
import type { PackDocument } from '@/lib/document/model';
import { readBlocks } from '../html/blocks';
import { contentOf } from '../html/chrome';
import { documentOf } from '../html/document-of';
import type { Looks } from '../html/looks';
import { councilNameOf } from './council-name';
import { baseOf, wordsIn } from './element-words';
import { papersIn } from './listed-papers';
import { dateIn, timeIn } from './meeting-line';
import { directionsFor, listedItems, numberedLines } from './numbered-lines';

const CANCELLED = /\b(?:cancelled|abandoned)\b/i;

export function readCmis(page: Document, address: string, looks: Looks): PackDocument {
  const root = page.querySelector('.ModCMISMeetingsC') ?? contentOf(page);
  const base = baseOf(page, address);
  const lines = numberedLines(root);
  const { blocks, blockOf } = readBlocks(root, looks, {
    ...directionsFor(lines),
    skip: new Set(root.querySelectorAll('.FileSize,.DNNLabel')),
    prefixes: labelsOf(root),
  });
  const items = listedItems(lines, base, blockOf);
  const links = [...root.querySelectorAll('a[href]')].filter(
    (link) => !lines.some(({ element }) => element.contains(link)),
  );
  const papers = papersIn(links, base, () => null);
  const when = valueAfter(root, /^date/i) ?? '';
  const day = dateIn(when);
  const status = valueAfter(root, /^status/i) ?? '';
  const isEmpty = items.length === 0 && papers.length === 0;
  return documentOf(page, blocks, {
    system: 'cmis',
    state: CANCELLED.test(status) ? 'cancelled' : isEmpty ? 'nothing-published' : 'agenda',
    council: councilNameOf(page),
    committee: valueAfter(root, /^committee/i),
    date: day?.date ?? null,
    time: day ? timeIn(when.slice(day.end)) : null,
    venue: valueAfter(root, /^venue/i),
    items,
    papers,
  });
}

/** "Venue:" and "Marchgate House" are one line, though each is a block of its own. */
const labelsOf = (root: Element): ReadonlyMap<Element, Element> =>
  new Map(
    [...root.querySelectorAll('.Value')].flatMap((value): [Element, Element][] => {
      const label = value.previousElementSibling;
      return label?.matches('.DNNLabel') ? [[value, label]] : [];
    }),
  );

/** Pairs by label: the class of a value is not to be trusted ("Status" wears "Venue"). */
function valueAfter(root: Element, label: RegExp): string | null {
  const found = [...root.querySelectorAll('.DNNLabel,.dnnLabel')].find((element) =>
    label.test(wordsIn(element)),
  );
  const holder = found?.closest('.DNNLabel') ?? found;
  const value = holder?.nextElementSibling;
  return value?.matches('.Value') ? wordsIn(value) || null : null;
}
