/** The invented pages of committee systems, read as if they stood at an address. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ListedItem, ListedPaper } from '@/lib/document/listing';
import { readSavedPage } from '@/lib/read/saved-page';

export const MODERNGOV = 'https://democracy.westmarch.gov.uk/';

export function readFixture(name: string, address: string) {
  const source = readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
  const doc = readSavedPage(new JSDOM(source, { url: address }).window.document, address);
  if (!doc.listing) throw new Error(`${name} was not read as a page of a committee system`);
  return { ...doc, listing: doc.listing };
}

/** "report: Placement sufficiency (PDF, 2097152)" */
export const paperLine = ({ role, name, format, bytes, isExempt }: ListedPaper): string =>
  `${role}: ${name} (${[format, bytes, isExempt ? 'exempt' : null].filter((part) => part !== null).join(', ')})`;

/** "5 Placement sufficiency" with "exempt" and "goes on" where it does. */
export const itemLine = ({ number, title, isExempt, continuesAt }: ListedItem): string =>
  [number, title, isExempt ? '(exempt)' : '', continuesAt ? '(goes on)' : ''].filter(Boolean).join(' ');
