/** What Kloe's script in a page answers: its words, as a document, and files of its own host. */
import type { FetchedBlob, PageProblem, PageReading } from '@/lib/platform/messages';
import { request } from '@/lib/platform/request';
import { detectPage } from '@/lib/read/detect';
import { liveLooks } from '@/lib/read/html/live-looks';
import { readPage } from '@/lib/read/page';
import { fail, ok, type Result } from '@/lib/result';

export function readLivePage(page: Document): Result<PageReading, PageProblem> {
  const address = page.location.href;
  if (page.contentType === 'application/pdf') return fail({ kind: 'is-pdf', address });
  try {
    const detected = detectPage(page, address);
    return ok({ address, title: page.title, detected, document: readPage(page, address, liveLooks(page)) });
  } catch (error) {
    // No page may leave its reader without an answer: the panel says what happened.
    return fail({ kind: 'unreadable', detail: String(error) });
  }
}

/** `null` for any other host than the page's own, and where the request fails. */
export async function fetchForKloe(page: Document, address: string): Promise<FetchedBlob | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.origin === page.location.origin ? request(url) : null;
}
