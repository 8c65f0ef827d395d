/** Which cells of a workbook hold days, and which day it is: a number of days, and a format that shows it as one. */
import { attributeOf, tokensOf } from './xml';

/** The styles of a workbook → whether the style of that number shows a day. */
export function isDayIn(styles: string): (style: number) => boolean {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  for (const token of tokensOf(styles)) {
    if (token.kind === 'words') continue;
    if (token.name === 'cellXfs') isInCells = token.kind === 'open';
    if (token.kind === 'close') continue;
    if (token.name === 'numFmt') {
      own.set(Number(attributeOf(token.rest, 'numFmtId')), attributeOf(token.rest, 'formatCode') ?? '');
    }
    if (token.name === 'xf' && isInCells) formats.push(Number(attributeOf(token.rest, 'numFmtId') ?? 0));
  }
  return (style) => {
    const format = formats[style] ?? 0;
    const code = own.get(format);
    return code === undefined ? isBuiltInDay(format) : /[dy]/i.test(bare(code));
  };
}

/** ECMA-376, 18.8.30: days, and days with times; 27 to 36 and 50 to 58 are days in other languages. */
const isBuiltInDay = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Without words in quotes, colours and countries: `[Red]0 "days"` → "0". */
const bare = (code: string): string => code.replaceAll(/"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\.|_.|\*./g, '');

const DAY_MS = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** 46295 → "2026-09-30"; `null` for what is no day. Excel counts a 29 February 1900 that never was. */
export function dayFrom(serial: number, is1904: boolean): string | null {
  if (!(serial >= 1 && serial <= LAST_DAY)) return null;
  const begin = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(begin + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
