/** Words of the page, on their way to the panel, where the member writes about them. */
import { LONGEST_QUOTE, tellKloe, WordsTaken } from '@/lib/platform/messages';
import { inPage } from '@/lib/words/en/in-page';
import type { Wanted } from './bar-buttons';
import { quoteFrom } from './quoted';

/** What is to be said to the member where they could not be written about at once; `null` where they could. */
export async function handOver(page: Document, range: Range, wants: Wanted): Promise<string | null> {
  const quoted = quoteFrom(range, page.body);
  if (!quoted) return null;
  if (quoted.quote.exact.length > LONGEST_QUOTE) return inPage.tooLong;
  const words = { wants, ...quoted, address: page.location.href };
  const told = await tellKloe({ kind: 'words-selected', words });
  const taken = WordsTaken.safeParse(told.ok ? told.value : null);
  if (!taken.success) return inPage.notReached;
  return taken.data.isPanelOpen ? null : inPage.openKloe;
}
