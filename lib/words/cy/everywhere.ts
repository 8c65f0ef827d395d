/** Welsh, a draft: words that every surface uses. */
import type { Words } from '..';
import { dateText, dayText, numberText, sizeText, timeText } from '../dates';
import { counted } from './counted';

const rangesOf = (ranges: readonly (readonly [string, string])[]): string => {
  const isOne = ranges.length === 1 && ranges.every(([from, to]) => from === to);
  const named = ranges.map(([from, to]) => (from === to ? from : `${from} i ${to}`));
  return `${isOne ? 'tudalen' : 'tudalennau'} ${named.join(', ')}`;
};

export const everywhere: Words['everywhere'] = {
  kloe: 'Kloe',
  desk: 'Desg',
  help: 'Cymorth',
  settings: 'Gosodiadau',
  backToContents: 'Yn ôl i’r cynnwys',
  goTo: 'Mynd i',
  sections: 'Adrannau',
  more: 'mwy',
  less: 'llai',
  moreWords: 'mwy o’r geiriau hyn',
  lessWords: 'llai o’r geiriau hyn',
  undo: 'Dadwneud',
  stop: 'Stopio',
  tryAgain: 'Ceisio eto',

  count: (n) => numberText(n, 'cy'),
  partOf: (part, whole) => `${numberText(part, 'cy')} o ${numberText(whole, 'cy')}`,
  date: (iso) => dateText(iso, 'cy'),
  day: (iso) => dayText(iso, 'cy'),
  dayAndTime: (iso, time) => `${dayText(iso, 'cy')}, ${timeText(time, 'cy')}`,
  size: (bytes) => sizeText(bytes, 'cy'),

  pages: (n) => counted(n, 'tudalen'),
  page: (printed) => `tudalen ${printed}`,
  pageOfFile: (page) => `tudalen ${page} o’r ffeil`,
  pageList: (printedRanges, fileRanges) =>
    [
      ...(printedRanges.length === 0 ? [] : [rangesOf(printedRanges)]),
      ...(fileRanges.length === 0 ? [] : [`${rangesOf(fileRanges)} o’r ffeil`]),
    ].join(', '),
  filePage: (item, page) =>
    item === null ? `Tudalen ${page} o’r ffeil` : `Eitem ${item}, tudalen ${page} o’r ffeil`,
  source: (item, page) => {
    if (item !== null && page !== null) return `Eitem ${item}, tudalen ${page}`;
    if (page !== null) return `Tudalen ${page}`;
    return item === null ? 'Ar y dudalen hon' : `Eitem ${item}`;
  },
};
