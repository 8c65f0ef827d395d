/**
 * "kloe lac" in the address bar: suggestions as one types, the desk's look-up on
 * Enter. The built-in terms are fetched as a file when one begins to type, so that
 * waking up for anything else costs nothing; typing errors are left to the desk.
 */
import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { lookUpHash, openDesk, openDeskHere, ownAddress } from '@/lib/platform/own-pages';
import { request } from '@/lib/platform/request';
import { plainlyFound, type TermEntry, type TermIndex, termIndex } from '@/lib/search/term-index';
import { barChoicesAtHand } from '@/lib/store/choices-at-hand';
import { ownTerms, taughtTerms } from '@/lib/store/terms-at-hand';
import { inBrowser } from '@/lib/words/in-browser';

const SUGGESTED = 6;

type Suggested = TermEntry & { readonly from: string | null };

let opening: Promise<TermIndex<Suggested>> | null = null;

/** The member may have given another meaning since it was last asked, or chosen another language. */
export function beginLookUp(): void {
  opening = openTerms();
}

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

async function openTerms(): Promise<TermIndex<Suggested>> {
  const { language } = await barChoicesAtHand();
  const said = inBrowser(language);
  browser.omnibox.setDefaultSuggestion({ description: said.lookUpTyped });
  const [own, taught, built] = await Promise.all([ownTerms(), taughtTerms(), builtInTerms()]);
  const all = [
    ...own.map((term) => ({ ...term, from: said.fromYours })),
    ...taught.map((term) => ({ ...term, from: said.fromPaper })),
    ...built.map(([short, long]) => ({ short, long, from: null })),
  ];
  const once = new Map<string, Suggested>();
  for (const term of all) {
    const key = `${term.short} ${term.long}`.toLowerCase();
    if (!once.has(key)) once.set(key, term);
  }
  return termIndex([...once.values()]);
}

async function builtInTerms(): Promise<readonly (readonly [short: string, long: string])[]> {
  const file = await request(new URL(ownAddress('/term-pairs.json')));
  const text = (await file?.blob?.text()) ?? '[]';
  return z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(text));
}

/** What goes on to the desk is the long form: a short form may have several. */
function suggestionsFor(index: TermIndex<Suggested>, text: string): Browser.omnibox.SuggestResult[] {
  const found = plainlyFound(index, text).slice(0, SUGGESTED);
  return found.flatMap((place) => {
    const term = index.entries[place];
    if (!term) return [];
    const { short, long, from } = term;
    const said = from === null ? `${short}: ${long}` : `${short}: ${long} (${from})`;
    return [{ content: long, description: shown(said) }];
  });
}

/** Chromium reads a suggestion as XML, Firefox as it stands. */
const shown = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
