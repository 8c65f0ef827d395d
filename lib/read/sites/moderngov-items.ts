/** The table of items on a meeting's page → what each item is and which papers it has. */
import { readItemNumber } from '@/lib/document/item-number';
import type { ListedItem, PaperRole } from '@/lib/document/listing';
import { addressOf, wordsIn } from './element-words';
import { isMarkedExempt, papersIn } from './listed-papers';

export type ItemRow = {
  readonly row: Element;
  /** The element that holds the number and nothing else; `null` where the page gives none. */
  readonly number: Element | null;
  readonly title: Element;
};

/** "54.", "10a.", "35/20", "FCO46-23/24", "*11." */
const NUMBER = /^\*?\s*(?<number>(?:[A-Z]{1,5})?\d{1,4}(?:[a-z]|[./]\d{1,4})?(?:-\d\d\/\d\d)?)\.?\s*\*?$/;

/** "Minutes of the last meeting" as the title of an item. */
const LAST_MINUTES = /^(?:draft )?(?:minutes|cofnodion)\b/i;

/** Also where the table has lost its id, a row its number, or a cell its title's class. */
export function itemRows(root: Element): readonly ItemRow[] {
  const table = root.querySelector('#mgItemTable,table.mgItemTable');
  if (!table) return [];
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .flatMap((row): readonly ItemRow[] => {
      const cells = [...row.children].filter(({ tagName }) => tagName === 'TD');
      const numberCell = cells.find((cell) => cells.length > 1 && isNumberCell(cell));
      const title = titleIn(cells.filter((cell) => cell !== numberCell));
      if (!title) return [];
      const number = numberCell && wordsIn(numberCell) !== '' ? numberCell : null;
      return [{ row, number, title }];
    });
}

/** "7(a)", "(iv)", "54 - 56": counts, and has no word. */
const COUNTS = /^(?=.*(?:[\d(]|\b[ivxlc]+\b))(?!.*\p{L}{5})/iu;

/** A third column may stand before the number ("Note", "30 mins"), so its words decide. */
function isNumberCell(cell: Element): boolean {
  const words = wordsIn(cell);
  const isOne = cell.matches('.mgItemNumberCell') && (words.length < 3 || COUNTS.test(numberIn(words)));
  return isOne || NUMBER.test(words);
}

/** "Item 7(a)." → "7(a)"; what is in no known form ("(iv)", "54 - 56") stays as printed. */
const numberIn = (printed: string): string =>
  NUMBER.exec(printed)?.groups?.number ?? readItemNumber(printed)?.text ?? printed.replace(/\.$/, '');

function titleIn(cells: readonly Element[]): Element | null {
  const marked = cells
    .map((cell) => cell.querySelector('.mgAiTitleTxt'))
    .find((title) => wordsIn(title) !== '');
  if (marked) return marked;
  const widest = cells.at(-1);
  const first = [...(widest?.children ?? [])].find((child) => wordsIn(child) !== '');
  return first ?? (widest && wordsIn(widest) !== '' ? widest : null);
}

export function listedItem(
  { row, number, title }: ItemRow,
  base: string,
  block: number | null,
): readonly ListedItem[] {
  const words = wordsIn(title);
  const printed = wordsIn(number);
  if (block === null || words === '') return [];
  const cut = cutLinkIn(row);
  return [
    {
      number: numberIn(printed),
      title: words,
      block,
      papers: papersIn([...row.querySelectorAll('a[href]')], base, (link) => roleInRow(link, title)),
      isExempt: isMarkedExempt(words) || printed.includes('*'),
      continuesAt: cut && addressOf(cut, base),
    },
  ];
}

function roleInRow(link: Element, title: Element): PaperRole | null {
  if (title.contains(link)) return LAST_MINUTES.test(wordsIn(link)) ? 'minutes' : 'report';
  return link.closest('.mgBulletList') ? 'appendix' : null;
}

/** Long minutes end in "… view the full minutes text for item 59.": the link, `null` where they are whole. */
export function cutLinkIn(row: Element): Element | null {
  const anchor = row.querySelector('a[name^="AI"]')?.getAttribute('name')?.slice(2);
  const links = [...row.querySelectorAll('.mgWordPara a[href*="mgAi.aspx" i]')];
  return links.find((link) => leadsTo(link, anchor) && followsDots(link)) ?? null;
}

const leadsTo = (link: Element, id: string | undefined): boolean =>
  id === undefined || /[?&]ID=(?<id>\d+)/i.exec(link.getAttribute('href') ?? '')?.groups?.id === id;

const followsDots = (link: Element): boolean =>
  /(?:\.\.|…)\s*$/.test(link.previousSibling?.textContent ?? '');
