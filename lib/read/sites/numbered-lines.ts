/** Agenda items on pages without a structure of their own: lines that count upwards. */
import type { ListedItem } from '@/lib/document/listing';
import type { Directions } from '../html/blocks';
import { NO_DIRECTIONS } from '../html/blocks';
import { wordsIn } from './element-words';
import { isMarkedExempt, papersIn, withoutSize } from './listed-papers';

export type NumberedLine = { readonly element: Element; readonly number: string; readonly title: string };

/** "1 Apologies", "*11 Property", "Item 05 Budget", "3a. Minutes". */
const ITEM_LINE =
  /^(?<star>\*)?\s?(?:(?:agenda )?item )?(?<number>\d{1,2}[a-z]?)[.):]? +(?<title>[^\d\s].+)$/i;
/** Sizes of files stand in a line but are no part of its title. */
const NO_TITLE = '.FileSize';
const LINES = 'li,tr,p,h2,h3,h4,h5,dt,div';
const FEWEST = 3;
const LONGEST = 300;

/** The longest run that counts up from 1 or 2, a number or two left out; none where it is short. */
export function numberedLines(root: Element): readonly NumberedLine[] {
  const runs: NumberedLine[][] = [];
  for (const element of root.querySelectorAll(LINES)) {
    if (element.querySelector(LINES) !== null && element.tagName !== 'TR') continue;
    if (element.tagName !== 'TR' && element.closest('tr') !== null && root.contains(element.closest('tr')))
      continue;
    const line = readLine(element);
    if (!line) continue;
    const value = Number.parseInt(line.number, 10);
    const run = runs.findLast((open) => {
      const step = value - Number.parseInt(open.at(-1)?.number ?? '0', 10);
      return step >= 0 && step <= 3 && open.at(-1)?.number !== line.number;
    });
    if (run) run.push(line);
    else if (value <= 2) runs.push([line]);
  }
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? [];
  return longest.length >= FEWEST ? longest : [];
}

function readLine(element: Element): NumberedLine | null {
  const words = wordsIn(element, NO_TITLE);
  if (words.length > LONGEST) return null;
  const { number, title = '', star = '' } = ITEM_LINE.exec(words)?.groups ?? {};
  if (number !== undefined) return { element, number: number.replace(/^0/, ''), title: star + title };
  const list = element.tagName === 'LI' ? element.parentElement : null;
  if (list?.tagName !== 'OL' || words === '' || element.matches('.DocumentListItem')) return null;
  const first = Number(list.getAttribute('start') ?? 1) || 1;
  return { element, number: String(first + [...list.children].indexOf(element)), title: words };
}

/** The link to a paper repeats the title of its item, unless it is all the title there is. */
const ownTitle = (element: Element): string => {
  const own = ITEM_LINE.exec(wordsIn(element, `${NO_TITLE},a`))?.groups?.title ?? '';
  return withoutSize(own);
};

/** Remembers where each line ends up among the blocks. */
export const directionsFor = (lines: readonly NumberedLine[]): Directions => ({
  ...NO_DIRECTIONS,
  marks: new Set(lines.map(({ element }) => element.closest('table') ?? element)),
});

export const listedItems = (
  lines: readonly NumberedLine[],
  base: string,
  blockOf: (element: Element) => number | null,
): readonly ListedItem[] =>
  lines.flatMap(({ element, number, title }): readonly ListedItem[] => {
    const block = blockOf(element.closest('table') ?? element);
    if (block === null) return [];
    const papers = papersIn([...element.querySelectorAll('a[href]')], base, () => null);
    const isExempt = isMarkedExempt(title);
    const plain = ownTitle(element) || withoutSize(title.replace(/^\*/, ''));
    return [{ number, title: plain, block, papers, isExempt, continuesAt: null }];
  });
