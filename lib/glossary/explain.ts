/** A short form → its meanings, best first: this paper's own, then the glossary's. */
import type { FindingOf } from '@/lib/extract/findings';
import type { Meaning } from './meaning';

export function explain(shortForm: FindingOf<'short-form'>): readonly Meaning[] {
  return [shortForm.long, ...shortForm.otherLong].flatMap((long): Meaning[] =>
    long === null ? [] : [{ long, origin: 'document', note: null, isChecked: true }],
  );
}
