/** The tab in hand: which it is, what its page says, and which words it shows. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { Run } from '@/lib/document/mapped-text';
import type { PageReading } from '@/lib/read/handed-page';
import { fail, ok, type Result } from '@/lib/result';
import { injectInto, SHORT_FORMS_SCRIPT } from './inject';
import { answer, askPage, type Message, type NoAnswer, type PageMark, type PageProblem } from './messages';
import { ownAddress } from './own-pages';
import { forgetRefusal, wasRefused } from './refused';
import { PageAnswer } from './replies';
import type { ShortFormsOfPage } from './short-forms';

export type TabProblem =
  | PageProblem
  /** The browser wants a click on Kloe's button first. */
  | { readonly kind: 'needs-click' }
  /** The browser keeps every extension out: in Firefox a PDF, in any its own pages and Kloe's. */
  | { readonly kind: 'closed'; readonly address: string | null };

/**
 * The tab that a panel speaks for: in Chromium the one it was opened on
 * (`?tab=`), in Firefox the one in front. `null`: there is none.
 */
export async function tabInHand(): Promise<number | null> {
  const own = new URLSearchParams(location.search).get('tab');
  if (own !== null && /^\d+$/.test(own)) return Number(own);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? null;
}

/** Calls when there is another tab in hand, or its page was loaded again, or the button was pressed on it. */
export function onTabInHandChanged(changed: () => void): () => void {
  let known = tabInHand();
  const activated = async () => {
    const before = await known;
    known = tabInHand();
    if ((await known) !== before) changed();
  };
  const ifInHand = async (tabId: number) => {
    if (tabId === (await tabInHand())) changed();
  };
  const updated = async (tabId: number, { status }: { status?: string }) => {
    if (status !== 'complete') return;
    await forgetRefusal(tabId);
    await ifInHand(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  const stop = answer({
    'button-pressed': ({ tabId }) => {
      void ifInHand(tabId);
      return null;
    },
  });
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    stop();
  };
}

/** Reads the page of a tab, with the member's leave from the click or from "always on". */
export async function readTab(tabId: number): Promise<Result<PageReading, TabProblem>> {
  const reader = import('@/lib/read/handed-page');
  const own = await ownPageIn(tabId);
  if (own !== null) return fail({ kind: 'closed', address: own });
  const answered = await askTab(tabId, { kind: 'read-page' });
  if (!answered.ok) return fail(await whyClosed(tabId));
  const taken = PageAnswer.safeParse(answered.value);
  if (!taken.success) return fail({ kind: 'unreadable', detail: z.prettifyError(taken.error) });
  if (!taken.data.ok) return taken.data;
  const { snapshot, address } = taken.data.value;
  try {
    const { readHandedPage } = await reader;
    return ok(readHandedPage(snapshot, address, document.implementation));
  } catch (error) {
    // No page may leave its reader without an answer: the panel says what happened.
    return fail({ kind: 'unreadable', detail: String(error) });
  }
}

/** Scrolls a tab's page to some words and marks them. False if they do not stand there (any more). */
export async function showWordsInTab(tabId: number, source: readonly Run[], exact: string): Promise<boolean> {
  const answered = await askTab(tabId, { kind: 'show-words', source: [...source], exact });
  const shown = z.object({ isFound: z.boolean() }).safeParse(answered.ok ? answered.value : null);
  return shown.success && shown.data.isFound;
}

/** Has a tab's page mark what the member made of it, in place of what it marks now. */
export async function markInTab(tabId: number, marks: readonly PageMark[]): Promise<void> {
  await askTab(tabId, { kind: 'mark-words', marks: [...marks] });
}

/** Has a tab's page explain its short forms. Where there are none, no script is put into it for that. */
export async function explainInTab(tabId: number, shortForms: ShortFormsOfPage): Promise<void> {
  const message = { kind: 'explain-short-forms', shortForms } as const;
  const first = await askPage(tabId, message);
  // The other script of Kloe in that page is silent about it.
  const isTold = first.ok && ShortFormsTaken.safeParse(first.value).success;
  if (isTold || shortForms.uses.length === 0) return;
  if (await injectInto(tabId, SHORT_FORMS_SCRIPT)) await askPage(tabId, message);
}

const ShortFormsTaken = z.object({ isTaken: z.boolean() });

/** A tab shows its address only where a click has let Kloe in, or would not help: then it is the browser that refuses. */
async function whyClosed(tabId: number): Promise<TabProblem> {
  const address = await addressOf(tabId);
  const isClosed = address !== null || (await wasRefused(tabId));
  return isClosed ? { kind: 'closed', address } : { kind: 'needs-click' };
}

async function ownPageIn(tabId: number): Promise<string | null> {
  const address = await addressOf(tabId);
  return address?.startsWith(ownAddress('/')) ? address : null;
}

/** `null` where the browser does not tell, or the tab is gone. */
const addressOf = (tabId: number): Promise<string | null> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url ?? null,
    () => null,
  );

/** Puts Kloe's script into the page where it is not there yet. */
async function askTab(tabId: number, message: Message): Promise<Result<unknown, NoAnswer>> {
  const first = await askPage(tabId, message);
  if (first.ok) return first;
  return (await injectInto(tabId)) ? askPage(tabId, message) : first;
}
