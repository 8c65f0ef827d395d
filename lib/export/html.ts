/** Words of a paper → HTML and other markup: none becomes a tag. */
import { harmless } from './harmless';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const markupFree = (words: string): string =>
  words.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** For what may be pasted into a spreadsheet: none that it would run is left as it is. */
export const escapedHtml = (words: string): string => markupFree(harmless(words));
