/** How the member wants the bar under selected words, and in which language: asked at once, and again whenever the page comes back into sight. */

import { z } from 'zod/mini';
import { setLetterKeys } from '@/lib/keys';
import { COLOURS, type Colour } from '@/lib/marking';
import { tellKloe } from '@/lib/platform/messages';
import { inPage as welsh } from '@/lib/words/cy/in-page';
import { inPage } from '@/lib/words/in-page';
import { take } from '@/lib/words/spoken';

const BarChoices = z.object({
  /** What is missing or empty is as Kloe names it. */
  meanings: z.optional(z.partialRecord(z.enum(COLOURS), z.string())),
  letterKeys: z.optional(z.boolean()),
  language: z.optional(z.enum(['en', 'cy'])),
});

/** What a colour means. */
export function heedBarChoices(page: Document, signal: AbortSignal): (colour: Colour) => string {
  let chosen: Readonly<Partial<Record<Colour, string>>> = {};
  const ask = async () => {
    const told = await tellKloe({ kind: 'bar-wanted' });
    const read = BarChoices.safeParse(told.ok ? told.value : null);
    if (!read.success || signal.aborted) return;
    chosen = read.data.meanings ?? {};
    take(read.data.language === 'cy' ? { inPage: welsh } : {});
    setLetterKeys(read.data.letterKeys ?? true);
  };
  page.addEventListener('visibilitychange', () => page.visibilityState === 'visible' && void ask(), {
    signal,
  });
  void ask();
  return (colour) => chosen[colour] || inPage.meaning[colour];
}
