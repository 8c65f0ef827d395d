/** What is on its way from the page to the panel: words to write about, a short form to correct. */
import { LeftForPanel, LONGEST_QUOTE, type Message, tellKloe } from '@/lib/platform/messages';
import type { CardWords } from '@/lib/platform/short-forms';
import { inPage } from '@/lib/words/in-page';
import { type Wanted, wanted } from './bar-buttons';
import { quoteFrom } from './quoted';

/** What is to be said to the member where they could not be written about at once; `null` where they could. */
export const handOver = (page: Document, range: Range, wants: Wanted): Promise<string | null> =>
  handWords(page, range, wants, {
    ...inPage,
    closed: wants.deed === 'lookUp' ? inPage.openToLookUp : inPage.openKloe,
  });

/** The same for words that a card asks about. */
export const askAbout = (page: Document, range: Range, words: CardWords): Promise<string | null> =>
  handWords(page, range, wanted('question'), { ...words, closed: words.openToAsk });

/** What is to be said. Browsers let no page and no panel move the focus from one to the other: the member's key does. */
export const askForMeaning = (short: string, words: CardWords): Promise<string | null> =>
  leave({ kind: 'meaning-wanted', short }, words.inPanel, { ...words, closed: words.openKloe });

/** `closed`: where the panel is yet to be opened. */
type Said = { readonly tooLong: string; readonly notReached: string; readonly closed: string };

async function handWords(page: Document, range: Range, wants: Wanted, said: Said): Promise<string | null> {
  const quoted = quoteFrom(range, page.body);
  if (!quoted) return null;
  if (quoted.quote.exact.length > LONGEST_QUOTE) return said.tooLong;
  if (wants.deed === 'lookUp') {
    return leave({ kind: 'look-up-wanted', asked: quoted.quote.exact }, null, said);
  }
  const colour = wants.deed === 'highlight' ? wants.colour : null;
  const words = { wants: wants.deed, colour, ...quoted, address: page.location.href };
  return leave({ kind: 'words-selected', words }, null, said);
}

async function leave(message: Message, open: string | null, said: Said): Promise<string | null> {
  const told = await tellKloe(message);
  const left = LeftForPanel.safeParse(told.ok ? told.value : null);
  if (!left.success) return said.notReached;
  return left.data.isPanelOpen ? open : said.closed;
}
