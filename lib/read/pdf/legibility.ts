/** Whether the words of a page could be read: scanned pages hold none, broken text layers none that mean anything, and so may a table. */
import type { Page } from '@/lib/document/model';
import { isGarbledTable } from './garbled-table';
import type { PageContent } from './page';
import type { PageFurniture } from './page-furniture';

/** A picture that covers less of the page is an illustration, not a scan. */
const LEAST_SCAN = 0.3;

/** A stamp on a scanned page is not the page's words. */
export function legibilityOf(page: PageContent, furniture: PageFurniture): Page['text'] {
  const words = [
    ...page.lines.filter((line) => !furniture.has(line)),
    ...page.tables.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
  ].map((line) => line.words.text);
  if (words.length === 0) return page.picture >= LEAST_SCAN ? 'none' : 'read';
  if (isGarbled(words.join(' '))) return 'garbled';
  return page.tables.some(isGarbledTable) ? 'partly' : 'read';
}

/** Words that no page of English or Welsh prose does without. */
const LITTLE_WORDS =
  /^(?:the|of|and|to|in|for|is|on|that|be|by|with|as|at|are|was|or|from|y|yr|yn|ar|gan|ac|am|ei|eu|mae|wedi|fel)$/i;
/** Four in five letters of English are these, two in three of Welsh; of a shifted alphabet, two in five. */
const COMMON_LETTERS = /[etaoinshrdly]/gi;
const SHORT_FORM = /^[A-Z]{2,6}$/;

/** A text layer without a proper code: signs from nowhere, or another alphabet than it shows. */
function isGarbled(text: string): boolean {
  const signs = text.replace(/\s/g, '');
  const strange = signs.replace(/[\p{L}\p{N}\p{P}\p{Sc}\p{Sm}\p{Sk}\p{So}\p{M}]/gu, '').length;
  if (signs.length >= 20 && strange > 0.3 * signs.length) return true;
  const words = (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !SHORT_FORM.test(word));
  const little = words.filter((word) => LITTLE_WORDS.test(word)).length;
  if (words.length < 20 || little > 0.02 * words.length) return false;
  const letters = words.join('');
  return (letters.match(COMMON_LETTERS)?.length ?? 0) < 0.55 * letters.length;
}
