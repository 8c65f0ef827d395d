/** Words of a paper → HTML: none becomes a tag, and none that a spreadsheet would run is left as it is. */
import { harmless } from './harmless';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapedHtml = (words: string): string =>
  harmless(words).replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
