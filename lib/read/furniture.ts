/** Words that stand on a page of a paper but are nobody's sentence. */
import { STAMPED_NUMBER } from '@/lib/document/item-number';
import type { Furniture } from '@/lib/document/model';

/** "Agenda Item 7", "AGENDA ITEM NO. 10a": the stamp on the first page of a report. */
const STAMP = new RegExp(String.raw`^agenda item (?:no\.? ?)?${STAMPED_NUMBER}\.?$`, 'i');
/** "This page is intentionally left blank". */
const BLANK_PAGE = /^this page (?:is|has been) (?:intentionally|deliberately) left blank\.?$/i;
/** "Page 12", "Page 3 of 142", "38", "- 4 -", "iv". */
const PAGE_NUMBER =
  /^(?:[Pp]age \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-|\d{1,4}|x{0,3}(?:ix|iv|v?i{1,3}|v|x))$/;

/** `null` where the line is words of the paper. */
export function furnitureRole(text: string): Furniture['role'] | null {
  if (text.length > 60) return null;
  if (STAMP.test(text)) return 'stamp';
  if (BLANK_PAGE.test(text)) return 'blank-page';
  return PAGE_NUMBER.test(text) ? 'page-number' : null;
}
