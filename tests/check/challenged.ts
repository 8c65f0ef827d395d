import { checkAll } from '@/lib/check';
import { textAt } from '@/lib/document/model';
import { extractAll } from '@/lib/extract';
import { whyText } from '@/lib/words/arithmetic';
import { paper } from '../support/paper';

/** All that is challenged in a paper, with the words of each side. */
export function challenged(notation: string) {
  const doc = paper(notation);
  return checkAll(doc, extractAll(doc).findings).map(({ kind, passages, strength }) => ({
    kind,
    strength,
    words: passages.map((at) => textAt(doc, at)),
  }));
}

export const reasons = (notation: string): readonly string[] => {
  const doc = paper(notation);
  return checkAll(doc, extractAll(doc).findings).map(({ why }) => whyText(why));
};
