/**
 * All that the parts of Kloe say to each other, as one union. What a page's
 * script may be told, what it may tell, and the one way to send and to answer,
 * the same in every browser. Anything else that arrives is ignored.
 */
import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import type { Run } from '@/lib/document/mapped-text';
import { COLOURS, NOTE_KINDS } from '@/lib/marking';
import type { PageSnapshot } from '@/lib/read/snapshot/page-snapshot';
import { fail, ok, type Result } from '@/lib/result';
import type { Quotation } from '@/lib/store/rows';
import { ownAddress } from './own-pages';

/** A chapter is not a quotation; a selected page must not travel through three parts of a browser. */
export const LONGEST_QUOTE = 20_000;

export const Whole = z.int().check(z.nonnegative());
export const RunShape = z.object({
  start: Whole,
  end: Whole,
  page: Whole,
  item: Whole,
  itemStart: Whole,
  itemEnd: Whole,
}) satisfies z.ZodMiniType<Run>;
export const QuotedText = z.string().check(z.maxLength(LONGEST_QUOTE));

/** Words that a member selected on a page, and what is to become of them. */
export const SelectedWords = z.object({
  wants: z.enum(NOTE_KINDS),
  /** Of a highlight; `null` for the colour used last. */
  colour: z.nullable(z.enum(COLOURS)),
  quote: z.object({
    exact: QuotedText,
    prefix: QuotedText,
    suffix: QuotedText,
  }) satisfies z.ZodMiniType<Quotation>,
  /** Where the words stand among the page's text nodes, in order. */
  source: z.array(RunShape),
  /** Address of the page, as it was then. */
  address: z.string(),
});
export type SelectedWords = z.infer<typeof SelectedWords>;

/** Words that the member made something of, as a page marks them. */
export const PageMark = z.object({
  kind: z.enum(NOTE_KINDS),
  colour: z.nullable(z.enum(COLOURS)),
  source: z.array(RunShape),
  exact: QuotedText,
});
export type PageMark = z.infer<typeof PageMark>;

/** The longest short forms have some twenty letters. */
export const ShortFormAsked = z.string().check(z.maxLength(100));

/** Whatever one part says to another. A page's script may say what is in `FROM_PAGES`. */
export const Message = z.discriminatedUnion('kind', [
  /** To a page: hand yourself over to be read. */
  z.object({ kind: z.literal('read-page') }),
  /** To a page: scroll to these words and mark them, if they still stand there. */
  z.object({ kind: z.literal('show-words'), source: z.array(RunShape), exact: QuotedText }),
  /** To a page: mark these words, in place of those marked before. */
  z.object({ kind: z.literal('mark-words'), marks: z.array(PageMark) }),
  /** To a page: underline these short forms and explain them. Their shape is known only to the script that does. */
  z.object({ kind: z.literal('explain-short-forms'), shortForms: z.unknown() }),
  /** To a page (Firefox): hand over a file of your own host. */
  z.object({ kind: z.literal('fetch-bytes'), address: z.string() }),
  /** To a page: a key was pressed that begins something; with what is selected, or for the member to select. */
  z.object({ kind: z.literal('begin-making'), wants: z.enum(NOTE_KINDS) }),
  /** To the reader of a tab: the same. */
  z.object({ kind: z.literal('begin-in-reader'), tabId: Whole, wants: z.enum(NOTE_KINDS) }),
  /** From a page: what the member chose to make of these words. */
  z.object({ kind: z.literal('words-selected'), words: SelectedWords }),
  /** From a page: the member wants to look these words up. */
  z.object({ kind: z.literal('look-up-wanted'), asked: QuotedText }),
  /** From a page: the member wants to say what a short form means. */
  z.object({ kind: z.literal('meaning-wanted'), short: ShortFormAsked }),
  /** From a page: how the bar under selected words is to be. */
  z.object({ kind: z.literal('bar-wanted') }),
  /** To all views: the toolbar button was pressed on this tab, so it may now be read. */
  z.object({ kind: z.literal('button-pressed'), tabId: Whole }),
]);
export type Message = z.infer<typeof Message>;
type Kind = Message['kind'];
export type MessageOf<K extends Kind> = Extract<Message, { kind: K }>;

/** A page as its script hands it over. */
export type TakenPage = {
  readonly address: string;
  readonly snapshot: PageSnapshot;
};

export type PageProblem =
  /** The tab shows a PDF: that is for the reader. */
  | { readonly kind: 'is-pdf'; readonly address: string }
  /** More than a browser's messages carry. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** What a host answered. */
export type FetchedBlob = {
  readonly status: number;
  readonly contentType: string;
  readonly finalAddress: string;
  /** `null` where the line broke before the whole of it had come. */
  readonly blob: Blob | null;
};

export type LeftForPanel = { readonly isPanelOpen: boolean };

export type Replies = {
  'read-page': Result<TakenPage, PageProblem>;
  'show-words': { readonly isFound: boolean };
  'mark-words': null;
  'explain-short-forms': { readonly isTaken: boolean };
  'fetch-bytes': FetchedBlob | null;
  /** Whether there is a view in which the member can now write. */
  'begin-making': null;
  'begin-in-reader': null;
  'words-selected': LeftForPanel;
  /** The same. */
  'look-up-wanted': LeftForPanel;
  /** The same. */
  'meaning-wanted': LeftForPanel;
  /** As they are kept: whoever asked reads them. */
  'bar-wanted': Readonly<Record<string, unknown>>;
  'button-pressed': null;
};

export type NoAnswer = { readonly kind: 'no-answer' };

/** Answers that travel into a page are few; those that come out of one are in `replies.ts`. */
export const LeftForPanel = z.object({
  isPanelOpen: z.boolean(),
}) satisfies z.ZodMiniType<LeftForPanel>;

/** Asks the script in a tab's page. The answer is `unknown`: a page is outside. */
export async function askPage(tabId: number, message: Message): Promise<Result<unknown, NoAnswer>> {
  try {
    return ok(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch {
    return fail({ kind: 'no-answer' });
  }
}

/** Tells every other part of the extension; resolves with the first answer. */
export async function tellKloe(message: Message): Promise<Result<unknown, NoAnswer>> {
  try {
    return ok(await browser.runtime.sendMessage(message));
  } catch {
    return fail({ kind: 'no-answer' });
  }
}

export type Sender = {
  /** The tab whose page spoke; `null` for a part of Kloe itself. */
  readonly tabId: number | null;
};

type Answers = {
  readonly [K in Kind]?: (message: MessageOf<K>, sender: Sender) => Replies[K] | Promise<Replies[K]>;
};

/** What a page's script may say; all else is for Kloe's own parts. */
const FROM_PAGES: ReadonlySet<Kind> = new Set([
  'words-selected',
  'look-up-wanted',
  'meaning-wanted',
  'bar-wanted',
]);

/** Answers the kinds named until the returned function is called. */
export function answer(answers: Answers): () => void {
  const listen = (
    raw: unknown,
    from: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const message = Message.safeParse(raw);
    if (!message.success || from.id !== browser.runtime.id) return undefined;
    const isOwn = from.url?.startsWith(ownAddress('/')) ?? false;
    if (!isOwn && (!FROM_PAGES.has(message.data.kind) || from.frameId !== 0)) return undefined;
    const give = answers[message.data.kind] as ((m: Message, s: Sender) => unknown) | undefined;
    if (!give) return undefined;
    void Promise.resolve(give(message.data, { tabId: isOwn ? null : (from.tab?.id ?? null) })).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  // In a page's script that an update of Kloe has left behind there is nothing any more to hear from.
  return () => browser.runtime?.onMessage.removeListener(listen);
}
