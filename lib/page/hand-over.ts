/** What is on its way from the page to the panel: words to write about, a short form to correct. */
import { LeftForPanel, LONGEST_QUOTE, type Message, tellKloe } from '@/lib/platform/messages';
import { inCard, inPage } from '@/lib/words/in-page';
import { type Wanted, wanted } from './bar-buttons';
import { quoteFrom } from './quoted';

/** What is to be said to the member where they could not be written about at once; `null` where they could. */
export async function handOver(page: Document, range: Range, wants: Wanted): Promise<string | null> {
  const quoted = quoteFrom(range, page.body);
  if (!quoted) return null;
  if (quoted.quote.exact.length > LONGEST_QUOTE) return inPage.tooLong;
  if (wants.deed === 'lookUp') {
    const message = { kind: 'look-up-wanted', asked: quoted.quote.exact } as const;
    return leave(message, { open: null, closed: inPage.openToLookUp });
  }
  const colour = wants.deed === 'highlight' ? wants.colour : null;
  const words = { wants: wants.deed, colour, ...quoted, address: page.location.href };
  return leave({ kind: 'words-selected', words }, { open: null, closed: inPage.openKloe });
}

/** The same for words that are asked about. */
export const askAbout = (page: Document, range: Range): Promise<string | null> =>
  handOver(page, range, wanted('question'));

/** What is to be said. Browsers let no page and no panel move the focus from one to the other: the member's key does. */
export const askForMeaning = (short: string): Promise<string | null> =>
  leave({ kind: 'meaning-wanted', short }, { open: inCard.inPanel, closed: inCard.openKloe });

type Said = { readonly open: string | null; readonly closed: string };

async function leave(message: Message, said: Said): Promise<string | null> {
  const told = await tellKloe(message);
  const left = LeftForPanel.safeParse(told.ok ? told.value : null);
  if (!left.success) return inPage.notReached;
  return left.data.isPanelOpen ? said.open : said.closed;
}
