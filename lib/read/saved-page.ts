/** The markup of a page that no browser shows → document. */
import type { PackDocument } from '@/lib/document/model';
import { cleanPage } from './clean-page';
import { statedLooks } from './html/stated-looks';
import { readPage } from './page';

/** The page is the reader's to change. */
export function readSavedPage(page: Document, address: string): PackDocument {
  cleanPage(page);
  return readPage(page, address, statedLooks(page));
}
