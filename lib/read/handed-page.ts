/** The page of a tab, as its script handed it over → what it is and what it says. */
import type { PackDocument } from '@/lib/document/model';
import { cleanPage } from './clean-page';
import { type Detected, detectPage } from './detect';
import { readPage } from './page';
import type { PageSnapshot } from './snapshot/page-snapshot';
import { rebuildPage } from './snapshot/rebuild';

export type PageReading = {
  readonly address: string;
  readonly title: string;
  /** Whether it is a meeting's page, and which. */
  readonly detected: Detected;
  readonly document: PackDocument;
};

export function readHandedPage(
  snapshot: PageSnapshot,
  address: string,
  maker: DOMImplementation,
): PageReading {
  const { page, looks } = rebuildPage(snapshot, maker);
  cleanPage(page);
  return {
    address,
    title: page.title,
    detected: detectPage(page, address),
    document: readPage(page, address, looks),
  };
}
