/** Words that every surface uses. */
import { dateText, dayText, numberText, sizeText, timeText } from '../dates';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type Range = readonly [from: string, to: string];

const rangesOf = (ranges: readonly Range[]): string => {
  const isOne = ranges.length === 1 && ranges.every(([from, to]) => from === to);
  const named = ranges.map(([from, to]) => (from === to ? from : `${from} to ${to}`));
  return `${isOne ? 'page' : 'pages'} ${list.format(named)}`;
};

export const everywhere = {
  kloe: 'Kloe',
  desk: 'Desk',
  settings: 'Settings',
  help: 'Help',
  backToContents: 'Back to contents',
  goTo: 'Go to',
  sections: 'Sections',
  more: 'more',
  less: 'less',
  /** Of a quotation: the names of buttons that show the two words above. */
  moreWords: 'more of these words',
  lessWords: 'less of these words',
  undo: 'Undo',
  stop: 'Stop',
  tryAgain: 'Try again',

  count: (n: number) => numberText(n, 'en-GB'),
  partOf: (part: number, whole: number) => `${numberText(part, 'en-GB')} of ${numberText(whole, 'en-GB')}`,
  date: (iso: string) => dateText(iso, 'en-GB'),
  day: (iso: string) => dayText(iso, 'en-GB'),
  dayAndTime: (iso: string, time: string) => `${dayText(iso, 'en-GB')}, ${timeText(time, 'en-GB')}`,
  size: (bytes: number) => sizeText(bytes, 'en-GB'),

  pages: (n: number) => (n === 1 ? '1 page' : `${numberText(n, 'en-GB')} pages`),
  page: (printed: string) => `page ${printed}`,
  pageOfFile: (page: number) => `page ${page} of the file`,
  /** Printed numbers, then the file's own where none is printed: "pages 9 to 10, 14 and pages 61 to 78 of the file". */
  pageList: (printedRanges: readonly Range[], fileRanges: readonly Range[]) =>
    list.format([
      ...(printedRanges.length === 0 ? [] : [rangesOf(printedRanges)]),
      ...(fileRanges.length === 0 ? [] : [`${rangesOf(fileRanges)} of the file`]),
    ]),
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
