/** Words that every surface uses. */
import { dateText, dayText, numberText, sizeText, timeText, toRanges } from '../dates';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const everywhere = {
  kloe: 'Kloe',
  desk: 'Desk',
  settings: 'Settings',
  backToContents: 'Back to contents',
  goTo: 'Go to',
  sections: 'Sections',
  more: 'more',
  less: 'less',
  undo: 'Undo',
  stop: 'Stop',
  tryAgain: 'Try again',

  count: (n: number) => numberText(n, 'en-GB'),
  partOf: (part: number, whole: number) => `${numberText(part, 'en-GB')} of ${numberText(whole, 'en-GB')}`,
  date: (iso: string) => dateText(iso, 'en-GB'),
  day: (iso: string) => dayText(iso, 'en-GB'),
  dayAndTime: (iso: string, time: string) => `${dayText(iso, 'en-GB')}, ${timeText(time)}`,
  size: (bytes: number) => sizeText(bytes, 'en-GB'),

  pages: (n: number) => (n === 1 ? '1 page' : `${numberText(n, 'en-GB')} pages`),
  page: (printed: string) => `page ${printed}`,
  pageOfFile: (page: number) => `page ${page} of the file`,
  /** [61, 62, 80] → "pages 61 to 62 and 80". */
  pageList: (pages: readonly number[]) =>
    `${pages.length === 1 ? 'page' : 'pages'} ${list.format(
      toRanges(pages).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)),
    )}`,
  /** Where no number is printed. */
  filePage: (item: string | null, page: number) =>
    item === null ? `Page ${page} of the file` : `Item ${item}, page ${page} of the file`,
  /** How members cite: the item and the printed page. */
  source: (item: string | null, page: string | null) => {
    if (item !== null && page !== null) return `Item ${item}, page ${page}`;
    if (page !== null) return `Page ${page}`;
    return item === null ? 'On this page' : `Item ${item}`;
  },
};
