/** What Kloe's script in a page answers: a snapshot of it, and files of its own host. */
import type { FetchedBlob, PageProblem, TakenPage } from '@/lib/platform/messages';
import { request } from '@/lib/platform/request';
import { fail, ok, type Result } from '@/lib/result';
import { liveSnapshot } from './snapshot';

/** A page that cannot be walked is `unreadable`, with what the browser said. */
export async function takeLivePage(page: Document): Promise<Result<TakenPage, PageProblem>> {
  const address = page.location.href;
  if (page.contentType === 'application/pdf') return fail({ kind: 'is-pdf', address });
  try {
    const snapshot = await liveSnapshot(page);
    return snapshot ? ok({ address, snapshot }) : fail({ kind: 'too-large' });
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
