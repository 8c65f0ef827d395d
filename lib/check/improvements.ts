/** "Improved to 24% (quarter 1: 22%)", of something that a council wants less of. */
import type { PackDocument } from '@/lib/document/model';
import { type Sentence, sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { senseOfMeasure } from './target';
import type { Why } from './why';

const VALUE = String.raw`\d[\d,]*(?:\.\d+)?`;
const SHARE = '(?: ?%| ?per ?cent| (?:working |calendar )?(?:days?|weeks?|months?|hours?|minutes?))';
/** "improved to 24% in quarter 2 (quarter 1: 22%)", "worsened from 90% to 92%", "improvement to 24%, compared with 22%", "improved from 31 days to 38 days". */
const JUDGED = new RegExp(
  [
    String.raw`\b(?<word>improved|improvement|worsened|deteriorated|deterioration)(?: (?:further|slightly|again|significantly))?`,
    String.raw`(?: in [a-z' ]{3,40}?)?(?: from (?<before>${VALUE})${SHARE}?)?(?: in [A-Za-z\d ]{2,20}?)? to (?<now>${VALUE})(?<share>${SHARE})?`,
    String.raw`(?:[^.;()]{0,40}?(?:\((?:[^()\d]{0,20}(?:\b[1-4]|20\d\d(?:\/\d\d)?)?[^()\d]{0,6}?)(?<bracketed>${VALUE})${SHARE}?\)|(?:compared (?:with|to)|,? from|up from|down from) (?<compared>${VALUE})${SHARE}?))?`,
  ].join(''),
  'gi',
);

export function findWrongImprovements(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !/improve|worsen|deterior/i.test(text)
      ? []
      : sentencesOf(text).flatMap((sentence) => wrongIn(text, block, sentence)),
  );
}

function wrongIn(text: string, block: number, { start, end }: Sentence): Challenge[] {
  const words = text.slice(start, end);
  return [...words.matchAll(JUDGED)].flatMap((match): Challenge[] => {
    const { word = '', now = '', share, before, bracketed, compared } = match.groups ?? {};
    const earlier = before ?? bracketed ?? compared;
    const measure = words.slice(0, match.index);
    const isShare = share !== undefined && /%|cent/.test(share);
    const good = senseOfMeasure(measure, isShare);
    if (earlier === undefined || good === null) return [];
    const change = numberIn(now) - numberIn(earlier);
    const isBetter = good === 'higher' ? change > 0 : change < 0;
    if (change === 0 || isBetter === /^improve/i.test(word)) return [];
    const unit = isShare ? '%' : (share ?? '');
    const why: Why = {
      say: 'improvement',
      isLessBetter: good === 'lower',
      isBetter,
      from: earlier + unit,
      to: now + unit,
    };
    const at = { block, start, end: start + match.index + match[0].length };
    return [{ kind: 'direction', passages: [at], why, strength: 'worth asking' }];
  });
}

const numberIn = (printed: string): number => Number(printed.replaceAll(',', ''));
