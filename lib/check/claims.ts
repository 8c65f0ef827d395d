/** "Above the national average", beside a figure that is below it. */
import type { PackDocument, Span } from '@/lib/document/model';
import { type Sentence, sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { shown } from './rounding';
import type { Why } from './why';

const PER_CENT = String.raw`(?<value>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)`;
const OTHERS = "(?:national|England|English|regional|London|statistical neighbours?'?s?)";
/** "above the national average", "lower than the England figure", "below that of England". */
const CLAIM = new RegExp(
  String.raw`\b(?<way>above|higher than|below|lower than) (?:both )?(?:the |our )?${OTHERS} (?:average|figure|rate|mean)\b`,
  'i',
);
/** "the latest figure for England is 50%", "the national average of 50%", "England average (50%)". */
const THEIRS = new RegExp(
  String.raw`\b(?:(?:average|figure|rate) for ${OTHERS}|${OTHERS} (?:average|figure|rate|mean))(?: [a-z]+){0,3}?(?: is| was| of| stood at| at|,)? ?\(?(?:is |of |at )?${PER_CENT}`,
  'i',
);
/** A percentage that is no target and nobody else's. */
const OWN = new RegExp(String.raw`(?<!\b(?:target|average) (?:of|is|was) )${PER_CENT}`, 'i');
const SOMEBODY_ELSE = new RegExp(String.raw`\b(?:target|${OTHERS})\b`, 'i');
/** What a sentence speaks of: "September", "quarter 2". */
const WHEN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|quarter [1-4]|Q[1-4])\b/i;

export function findWrongClaims(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !CLAIM.test(text)
      ? []
      : sentencesOf(text).flatMap((sentence) => claimIn(doc, block, sentence)),
  );
}

type Stated = { readonly at: Span; readonly value: number };

function claimIn(doc: PackDocument, block: number, sentence: Sentence): Challenge[] {
  const words = (doc.blocks[block]?.text ?? '').slice(sentence.start, sentence.end);
  const claim = CLAIM.exec(words);
  const theirs = THEIRS.exec(words);
  if (!claim || !theirs) return [];
  const spanOf = (match: RegExpExecArray): Span => {
    const start = sentence.start + match.index;
    return { block, start, end: start + match[0].length };
  };
  const own = ownBefore(doc, block, sentence, words.slice(0, claim.index));
  const theirValue = Number(theirs.groups?.value);
  if (!own || own.value === theirValue) return [];
  const isAbove = own.value > theirValue;
  if (isAbove === /^(?:above|higher)/i.test(claim.groups?.way ?? '')) return [];
  const why: Why = {
    say: 'beside-others',
    own: shown(own.value),
    others: shown(theirValue),
    isAbove,
    words: claim[0],
  };
  return [
    { kind: 'claim', passages: [spanOf(claim), spanOf(theirs), own.at], why, strength: 'worth asking' },
  ];
}

/** The figure that the claim is about: before it in its sentence, else in the nearest sentence of the same time. */
function ownBefore(doc: PackDocument, block: number, { start }: Sentence, before: string): Stated | null {
  const inSentence = statedIn(before, block, start);
  if (inSentence) return inSentence;
  const when = WHEN.exec(before)?.[0].toLowerCase();
  if (when === undefined) return null;
  for (const place of [block, block - 1]) {
    const text = doc.blocks[place]?.kind === 'paragraph' ? (doc.blocks[place]?.text ?? '') : '';
    const sentences = sentencesOf(text).filter(({ end }) => place < block || end <= start);
    for (const { start: from, end } of sentences.reverse()) {
      const words = text.slice(from, end);
      const stated = words.toLowerCase().includes(when) ? statedIn(words, place, from) : null;
      if (stated) return stated;
    }
  }
  return null;
}

function statedIn(words: string, block: number, offset: number): Stated | null {
  const match = OWN.exec(words);
  if (!match || SOMEBODY_ELSE.test(words.slice(0, match.index))) return null;
  const start = offset + match.index;
  return { at: { block, start, end: start + match[0].length }, value: Number(match.groups?.value) };
}
