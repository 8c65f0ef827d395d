/** What the card of each short form of a paper says, and the uses that a member wants to see marked. */
import { languageOfWords } from '@/lib/document/language';
import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import type { ShortFormCard } from '@/lib/platform/short-forms';
import type { Settings } from '@/lib/store/setting-rows';
import { words } from '@/lib/words';
import { meaningText } from './meaning-text';
import type { PanelPaper } from './panel-state';
import { sourceText } from './passage-text';

export function shortFormCards({
  study,
  explain,
}: Pick<PanelPaper, 'study' | 'explain'>): ReadonlyMap<string, ShortFormCard> {
  const text = words.shortForms;
  const cards = new Map<string, ShortFormCard>();
  for (const { finding, passage } of study.findings) {
    if (finding.kind !== 'short-form') continue;
    const [best, ...others] = explain(finding);
    const isFromPaper = best?.origin === 'document';
    const { start, end, source } = passage;
    cards.set(finding.short, {
      short: finding.short,
      name: text.explainedBy(finding.short),
      long: best?.long ?? null,
      language: languageOfWords(best?.long ?? ''),
      isFromPaper,
      isOwn: best?.origin === 'own',
      isInDoubt: best === undefined || !best.isChecked,
      note: best?.note ?? null,
      origin: isFromPaper ? sourceText(passage) : meaningText(best).join(', '),
      others: others.map(({ long }) => long),
      more: text.otherMeanings(others.length),
      explained: finding.long === null ? null : { source, exact: passage.words.slice(start, end) },
    });
  }
  return cards;
}

export function wantedUses(
  uses: readonly ShortFormUse[],
  which: Settings['shortForms'],
): readonly ShortFormUse[] {
  if (which === 'off') return [];
  return which === 'every' ? uses : uses.filter(({ isFirst }) => isFirst);
}
