/** "Exceeded the target of 95%, with 88%": what is said of a target against the two shares beside it. */
import type { PackDocument } from '@/lib/document/model';
import { type Sentence, sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';

const PER_CENT = String.raw`\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)(?! ?points?)`;
const ANY_SHARE = new RegExp(PER_CENT, 'gi');
/** "exceeded the target of 95%", "above its 90% target", "below the annual target (80%)". */
const CLAIM = new RegExp(
  String.raw`\b(?<way>exceed(?:s|ed|ing)?|above|ahead of|better than|surpass(?:es|ed)?|below|short of|missed|under) (?:the |its |our |their )?(?:[a-z]+ ){0,2}?(?:targets? (?:of |\(|set at |\w+ of )?(?<after>${PER_CENT})|(?<before>${PER_CENT}) target)`,
  'gi',
);
/** "The 85% target was met", "the target of 85% has been missed". */
const MET = new RegExp(
  String.raw`\b(?:(?<before>${PER_CENT}) target|target of (?<after>${PER_CENT})) (?:was|is|has been|had been) (?:again )?(?<way>met|achieved|reached|exceeded|missed|not met)\b`,
  'gi',
);
/** Of so high a target more is better. */
const HIGH = 50;
const ABOVE = /^(?:exceed|above|ahead|better|surpass|met|achieved|reached)/i;
/** Of such the target may be a ceiling, and better is less. */
const MAY_BE_LESS = /^better/i;
/** The claim is denied, hoped for, or of another time. */
const NOT_SO =
  /\b(?:not|never|un(?:able|likely)|aims?|aimed|expect\w*|forecast|would|will|should|could|may|might|if|until|previous\w*|last (?:year|quarter|month))\b/i;

export const findWrongTargetClaims = (doc: PackDocument): Challenge[] =>
  doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !/target/i.test(text)
      ? []
      : sentencesOf(text).flatMap((sentence) => claimIn(text, block, sentence)),
  );

/** Told only where the sentence has one share besides the target. */
function claimIn(text: string, block: number, { start, end }: Sentence): Challenge[] {
  const words = text.slice(start, end);
  const claims = [CLAIM, MET].flatMap((pattern) => [...words.matchAll(pattern)]);
  const shares = [...words.matchAll(ANY_SHARE)];
  const [claim] = claims;
  if (!claim || claims.length > 1 || shares.length !== 2 || NOT_SO.test(words.replace(claim[0], '')))
    return [];
  const { way = '', after, before } = claim.groups ?? {};
  const [target, own] = [after ?? before ?? '', shares.find(({ index }) => !isWithin(claim, index))?.[0]];
  if (own === undefined || MAY_BE_LESS.test(way)) return [];
  if (/^(?:met|achieved|reached|missed|not met)/i.test(way) && Number.parseFloat(target) < HIGH) return [];
  const gap = Number.parseFloat(own) - Number.parseFloat(target);
  if (gap === 0 ? !/^(?:exceed|above|below|under)/i.test(way) : gap > 0 === ABOVE.test(way)) return [];
  return [
    {
      kind: 'claim',
      passages: [{ block, start, end }],
      why: {
        say: 'beside-target',
        own: String(Number.parseFloat(own)),
        target: String(Number.parseFloat(target)),
        words: claim[0],
      },
      strength: 'worth asking',
    },
  ];
}

const isWithin = (match: RegExpMatchArray, index: number): boolean =>
  (match.index ?? 0) <= index && index < (match.index ?? 0) + match[0].length;
