/** Short forms in the pages on screen: underlined, and explained by a card. */
import { computed, effect } from '@preact/signals';
import { shortFormCards, wantedUses } from '@/components/short-form-cards';
import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import { passageBetween, type SelectedPassage, wordsOfPage } from '@/lib/page/pdf-words';
import { watchShortForms } from '@/lib/page/short-forms';
import { rangesOf } from '@/lib/page/text-layer';
import { createUnderlines, type Laid } from '@/lib/page/underlines';
import type { ShortFormCard } from '@/lib/platform/short-forms';
import { languageOf } from '@/lib/words';
import { inCard } from '@/lib/words/in-page';
import type { Viewer } from './pdf-viewer';
import { stepsThrough } from './short-form-steps';
import type { Workspace } from './workspace';

/** Until the returned function is called. `onAsk`: the member wants to ask what these words mean. */
export function explainShortForms(
  workspace: Workspace,
  onAsk: (passage: SelectedPassage) => void,
): () => void {
  const { viewer, studied, paper, settings } = workspace;
  const leaving = new AbortController();
  const underlines = createUnderlines<ShortFormUse>();
  const wanted = computed(() => wantedUses(studied.value?.uses ?? [], settings.value.shortForms));
  const byPage = computed(() => Map.groupBy(wanted.value, ({ source }) => source[0]?.page ?? 0));
  const cards = computed(() =>
    paper.value ? shortFormCards(paper.value) : new Map<string, ShortFormCard>(),
  );

  const lay = (page: number) => {
    const layer = viewer.textLayer(page);
    if (layer === null || leaving.signal.aborted) return;
    const laid = (byPage.peek().get(page) ?? []).flatMap((use): Laid<ShortFormUse>[] => {
      const ranges = rangesOf(layer, use.source, use.words);
      return ranges && ranges.length > 0 ? [{ use, ranges }] : [];
    });
    underlines.lay(page, laid);
    underlines.draw(laid, true);
  };
  const watched = watchShortForms(document, underlines, {
    isOwnPage: true,
    steps: stepsThrough(viewer, underlines, () => wanted.peek()),
    cardOf: ({ short }) => cards.peek().get(short) ?? null,
    words: () => ({ ...inCard, language: languageOf('inCard') }),
    onAsk: async ({ use }) => {
      const passage = await passageOf(viewer, use);
      if (passage) onAsk(passage);
      return null;
    },
    onExplained: ({ explained }) => {
      const [first] = explained?.source ?? [];
      if (!explained || !first) return;
      const { exact, source } = explained;
      workspace.showPassage({ words: exact, start: 0, end: exact.length, source, page: first.page });
    },
    onWrong: async ({ short }) => {
      workspace.correct(short);
      return null;
    },
    signal: leaving.signal,
  });
  viewer.onTextLayer(lay);
  const stop = effect(() => {
    void byPage.value;
    watched.close();
    underlines.clear();
    for (const page of viewer.drawnPages()) lay(page);
  });
  return () => {
    stop();
    leaving.abort();
    underlines.remove();
  };
}

async function passageOf(
  viewer: Viewer,
  { source }: Pick<ShortFormUse, 'source'>,
): Promise<SelectedPassage | null> {
  const first = source[0];
  const last = source.at(-1);
  if (!first || !last) return null;
  const { page } = first;
  const whole = wordsOfPage(await viewer.piecesOf(page), page);
  return passageBetween(
    [whole],
    { page, item: first.item, offset: first.itemStart },
    { page, item: last.item, offset: last.itemEnd },
  );
}
