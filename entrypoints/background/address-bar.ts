/**
 * "kloe lac" in the address bar: suggestions as one types, the desk's look-up on
 * Enter. Short and long forms are fetched as a file when they are first asked for, so that
 * waking up for anything else costs nothing; typing errors are left to the desk.
 */
import type { Browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { lookUpHash, openDesk, openDeskHere, ownAddress } from '@/lib/platform/own-pages';
import { request } from '@/lib/platform/request';
import { plainlyFound, type TermIndex, termIndex } from '@/lib/search/term-index';

const SUGGESTED = 6;

let opening: Promise<TermIndex> | null = null;

export function suggestAsTyped(
  text: string,
  suggest: (found: Browser.omnibox.SuggestResult[]) => void,
): void {
  opening ??= openTerms();
  void opening.then((index) => suggest(suggestionsFor(index, text)));
}

/** `disposition`: whether the browser would have opened an address here or in a new tab. */
export function lookUpFromAddressBar(text: string, disposition: string): void {
  const hash = lookUpHash(text);
  void (disposition === 'currentTab' ? openDeskHere(hash) : openDesk(hash));
}

async function openTerms(): Promise<TermIndex> {
  const file = await request(new URL(ownAddress('/term-pairs.json')));
  const text = (await file?.blob?.text()) ?? '[]';
  const pairs = z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(text));
  return termIndex(pairs.map(([short, long]) => ({ short, long })));
}

/** What goes on to the desk is the long form: a short form may have several. */
function suggestionsFor(index: TermIndex, text: string): Browser.omnibox.SuggestResult[] {
  const found = plainlyFound(index, text).slice(0, SUGGESTED);
  return found.flatMap((place) => {
    const term = index.entries[place];
    return term ? [{ content: term.long, description: shown(`${term.short}: ${term.long}`) }] : [];
  });
}

/** Chromium reads a suggestion as XML, Firefox as it stands. */
const shown = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
