/** Agenda items on pages without a structure of their own: lines that count upwards. */
import { countingRuns, type ItemNumber, leadingItemNumber, readItemNumber } from '@/lib/document/item-number';
import type { ListedItem } from '@/lib/document/listing';
import { type Directions, NO_DIRECTIONS } from '../html/blocks';
import { isInTrail } from '../html/chrome';
import { linesIn, wordsIn } from './element-words';
import { isMarkedExempt, papersIn, withoutSize } from './listed-papers';

export type NumberedLine = {
  readonly element: Element;
  readonly number: ItemNumber;
  /** With its star, and with the names of its papers. */
  readonly title: string;
};

/** "Item 5: Budget": numbered by the agenda, wherever the list begins. */
const SAID = /^\*?\s?(?:agenda )?e?item\b/i;
/** "(a) Planning Committee" in a row of its own, below item 5. */
const LETTERED = /^\([a-z]\) +(?=\S)/;
/** Sizes of files stand in a line but are no part of its title. */
const NO_TITLE = '.FileSize';
const LINES = 'li,tr,p,h2,h3,h4,h5,dt,div';
const FEWEST = 3;
const LONGEST = 300;

/** The longest run that counts up from 1 or 2, a number or two left out; none where it is short. */
export function numberedLines(root: Element): readonly NumberedLine[] {
  let above: NumberedLine | null = null;
  const lines = [...root.querySelectorAll(LINES)].flatMap((element) => {
    const line = readLine(element, root, above);
    above = line ?? above;
    return line ?? [];
  });
  const [longest = []] = countingRuns(lines)
    .filter(([first]) => first && beginsAgenda(first))
    .sort((a, b) => b.length - a.length);
  return longest.length >= FEWEST ? longest : [];
}

const beginsAgenda = ({ element, number: { head, pair, season } }: NumberedLine): boolean =>
  head <= 2 || pair !== null || season !== '' || SAID.test(wordsIn(element));

/** `above`: the line that rows with a letter alone belong to. */
function readLine(element: Element, root: Element, above: NumberedLine | null): NumberedLine | null {
  const isInRow = element.tagName !== 'TR' && root.contains(element.closest('tr'));
  const isCounted = element.matches('ol > li:not(.DocumentListItem)');
  const isWhole = element.tagName === 'TR' || isCounted || element.querySelector(LINES) === null;
  if (isInRow || !isWhole || isInTrail(element)) return null;
  const printed = lineIn(element);
  const words = LETTERED.test(printed) ? `${numberAbove(element, above)}${printed}` : printed;
  const title = titleIn(words);
  const number =
    leadingItemNumber(words)?.number ??
    (isCounted && words !== '' ? readItemNumber(String(placeInList(element))) : null);
  if (number === null || words.length > LONGEST || isParagraph(number, title)) return null;
  return { element, number, title: words.startsWith('*') ? `*${title}` : title };
}

/** "5" of "5(a)", in one table. */
const numberAbove = (element: Element, above: NumberedLine | null): string =>
  element.tagName === 'TR' && above?.element.closest('table') === element.closest('table')
    ? above.number.text.replace(/\(.*$/, '')
    : '';

const titleIn = (words: string): string =>
  words.slice(leadingItemNumber(words)?.body ?? LETTERED.exec(words)?.[0].length ?? 0);

/** "8.1 The Chair welcomed all." is a paragraph of minutes. */
const isParagraph = ({ text }: ItemNumber, title: string): boolean =>
  /\.\d/.test(text) && /[.;:]$/.test(title);

const lineIn = (element: Element, except = NO_TITLE): string =>
  element.tagName === 'TR'
    ? [...element.children].map((cell) => firstLine(cell, except)).join(' ')
    : firstLine(element, except);

/** What explains an item stands in blocks below its title, which may stand below its number. */
function firstLine(element: Element, except: string): string {
  const [first = '', second = ''] = linesIn(element, except);
  return second !== '' && readItemNumber(first) ? `${first} ${second}` : first;
}

function placeInList(item: Element): number {
  const list = item.parentElement;
  const first = Number(list?.getAttribute('start') ?? 1) || 1;
  return first + [...(list?.children ?? [])].indexOf(item);
}

/** The link to a paper repeats the title of its item, unless it is all the title there is. */
function ownTitle({ element, title }: NumberedLine): string {
  const whole = withoutSize(title.replace(/^\*/, ''));
  const own = withoutSize(titleIn(lineIn(element, `${NO_TITLE},a`))).replace(/(?<![\s–-])[\s–-]{1,8}$/, '');
  return own !== '' && whole.startsWith(own) ? own : whole;
}

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
  lines.flatMap((line): readonly ListedItem[] => {
    const { element, number, title } = line;
    const block = blockOf(element.closest('table') ?? element);
    if (block === null) return [];
    const papers = papersIn([...element.querySelectorAll('a[href]')], base, () => null);
    const isExempt = isMarkedExempt(title);
    const printed = number.text.replace(/^0/, '');
    return [{ number: printed, title: ownTitle(line), block, papers, isExempt, continuesAt: null }];
  });
