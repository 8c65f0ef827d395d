/** Has the page in hand explain its short forms, as far as the member wants them marked. */
import { effect } from '@preact/signals';
import type { PanelPaper } from '@/components/panel-state';
import { shortFormCards, wantedUses } from '@/components/short-form-cards';
import type { ShortFormsOfPage } from '@/lib/platform/short-forms';
import { explainInTab } from '@/lib/platform/tabs';
import type { Settings } from '@/lib/store/setting-rows';
import { watchSettings } from '@/lib/store/settings';
import { languageOf } from '@/lib/words';
import type { Course } from './course';
import type { OpenPage } from './papers';

/** Terms, glossary and choices come one after another: they are told together. */
const SETTLED_MS = 150;

export function explainOnPage({ store, tabId, open, papers }: Course): void {
  const settings = watchSettings(store);
  let told: readonly unknown[] = [];
  let telling = Promise.resolve();

  const tell = (page: OpenPage, paper: PanelPaper, which: Settings['shortForms']) => {
    const tab = tabId.value;
    // Rows of the store change whenever a member writes: the page has nothing to learn from that.
    const telltale = [page, paper.study, paper.explain, which];
    if (tab === null || telltale.every((one, index) => one === told[index])) return;
    told = telltale;
    telling = telling.then(async () => explainInTab(tab, await shortFormsOf(page, paper, which)));
  };

  effect(() => {
    const page = open.value;
    const paper = papers.shown.value.find(({ isPage }) => isPage);
    const { shortForms } = settings.value;
    if (!page || !paper) return;
    const timer = setTimeout(() => tell(page, paper, shortForms), SETTLED_MS);
    return () => clearTimeout(timer);
  });
}

async function shortFormsOf(
  page: OpenPage,
  paper: PanelPaper,
  which: Settings['shortForms'],
): Promise<ShortFormsOfPage> {
  const { inCard } = await import('@/lib/words/in-page');
  const cards = [...shortFormCards(paper).values()];
  const numbers = new Map(cards.map(({ short }, index) => [short, index]));
  return {
    address: page.address,
    words: { ...inCard, language: languageOf('inCard') },
    cards,
    uses: wantedUses(page.studied.uses, which).map(({ short, words, source }) => ({
      card: numbers.get(short) ?? 0,
      words,
      source: source.map(({ item, itemStart, itemEnd }) => ({ item, itemStart, itemEnd })),
    })),
  };
}
