/** What a card says of a short form, and which short forms a page has: worked out where the glossary is, shown in a page that has none. */
import { z } from 'zod/mini';
import type { Run } from '@/lib/document/mapped-text';
import { QuotedText, RunShape, Whole } from './messages';

export type ShortFormCard = {
  readonly short: string;
  /** What the card is called: "LAC explained by Kloe". */
  readonly name: string;
  /** `null`: nobody knows. */
  readonly long: string | null;
  /** Of `long`. */
  readonly language: string;
  /** The paper's own words. */
  readonly isFromPaper: boolean;
  /** The member's. */
  readonly isOwn: boolean;
  /** Nobody has confirmed it, or there is none. */
  readonly isInDoubt: boolean;
  /** One sentence for a lay reader. */
  readonly note: string | null;
  /** Who says so, and where it holds: "Kloe’s glossary, in England"; "Item 7, page 38". */
  readonly origin: string;
  /** Other senses, best first. */
  readonly others: readonly string[];
  /** What opens them: "Other meanings (2)". */
  readonly more: string;
  /** The words of the paper that explain it. */
  readonly explained: { readonly source: readonly Run[]; readonly exact: string } | null;
};

const CardShape = z.object({
  short: z.string(),
  name: z.string(),
  long: z.nullable(z.string()),
  language: z.string(),
  isFromPaper: z.boolean(),
  isOwn: z.boolean(),
  isInDoubt: z.boolean(),
  note: z.nullable(z.string()),
  origin: z.string(),
  others: z.readonly(z.array(z.string())),
  more: z.string(),
  explained: z.nullable(z.object({ source: z.readonly(z.array(RunShape)), exact: QuotedText })),
}) satisfies z.ZodMiniType<ShortFormCard>;

const Texts = z.readonly(z.array(z.object({ item: Whole, itemStart: Whole, itemEnd: Whole })));

/** One use: which of the cards explains it, how it stands there, and in which of the page's texts. */
export const PlacedUse = z.object({ card: Whole, words: z.string(), source: Texts });
export type PlacedUse = z.infer<typeof PlacedUse>;

/** What cards say whatever they explain, in the language that the member reads. A page's script has no words of its own. */
const CardWords = z.object({
  language: z.string(),
  close: z.string(),
  unknown: z.string(),
  explained: z.string(),
  notExplained: z.string(),
  goTo: z.string(),
  ask: z.string(),
  say: z.string(),
  wrong: z.string(),
  change: z.string(),
  inPanel: z.string(),
  openKloe: z.string(),
  openToAsk: z.string(),
  tooLong: z.string(),
  notReached: z.string(),
});
export type CardWords = z.infer<typeof CardWords>;

/** The short forms of a page. Each use is checked when its turn comes: all at once would hold the page up. */
export const ShortFormsOfPage = z.object({
  /** The page that was read: another may be in its tab by now. */
  address: z.string(),
  words: CardWords,
  cards: z.readonly(z.array(CardShape)),
  uses: z.readonly(z.array(z.unknown())),
});
export type ShortFormsOfPage = Omit<z.infer<typeof ShortFormsOfPage>, 'uses'> & {
  readonly uses: readonly PlacedUse[];
};
