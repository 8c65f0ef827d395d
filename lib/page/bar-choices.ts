/** How the member wants the bar under selected words: asked at once, and again whenever the page comes back into sight. */
import { setLetterKeys } from '@/lib/keys';
import type { Colour } from '@/lib/marking';
import { BarChoices, tellKloe } from '@/lib/platform/messages';
import { inPage } from '@/lib/words/en/in-page';

/** What a colour means. */
export function heedBarChoices(page: Document, signal: AbortSignal): (colour: Colour) => string {
  let chosen: BarChoices['meanings'] = {};
  const ask = async () => {
    const told = await tellKloe({ kind: 'bar-wanted' });
    const read = BarChoices.safeParse(told.ok ? told.value : null);
    if (!read.success || signal.aborted) return;
    chosen = read.data.meanings;
    setLetterKeys(read.data.letterKeys);
  };
  page.addEventListener('visibilitychange', () => page.visibilityState === 'visible' && void ask(), {
    signal,
  });
  void ask();
  return (colour) => chosen[colour] || inPage.meaning[colour];
}
