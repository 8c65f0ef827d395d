/** The markup of a page that no browser shows → document. */
import type { PackDocument } from '@/lib/document/model';
import { statedLooks } from './html/stated-looks';
import { readPage } from './page';

export const readSavedPage = (page: Document, address: string): PackDocument =>
  readPage(page, address, statedLooks(page));
