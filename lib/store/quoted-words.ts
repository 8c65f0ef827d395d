/** Words that questions and follow-ups quote besides those they hang on, and what is known of them in versions of their papers. */
import { latestIn, sightingsOf } from '@/lib/anchor/history';
import type { QuotedPassage } from './question-rows';
import type { FurtherSighting, NoteSighting } from './sighting-rows';

/** Words that are quoted by something besides those it hangs on, with what is known of them. */
export type FurtherWords = {
  /** Of what quotes them. */
  readonly id: string;
  readonly passage: QuotedPassage;
  readonly sightings: readonly NoteSighting[];
};

type Quoting = {
  readonly id: string;
  readonly quoted: readonly QuotedPassage[];
  readonly further?: readonly FurtherSighting[] | undefined;
};

/** Of the words that something quotes, those that stand in one version and of which nothing is known in the other. */
export const toCarry = (
  { id, quoted, further = [] }: Quoting,
  from: string,
  to: string,
): readonly FurtherWords[] =>
  quoted.flatMap((passage): FurtherWords[] => {
    const sightings = sightingsOf(further, passage);
    const isThere = passage.paperId === from || latestIn(sightings, from)?.held != null;
    const isKnown = passage.paperId === to || latestIn(sightings, to) !== undefined;
    return isThere && !isKnown ? [{ id, passage, sightings }] : [];
  });

/** What is known of other words, or in other versions, with what was found now. What is known stays. */
export const withFound = (
  known: readonly FurtherSighting[],
  found: readonly FurtherSighting[],
): readonly FurtherSighting[] => [
  ...known,
  ...found.filter(({ of, paperId }) => !known.some((one) => one.of === of && one.paperId === paperId)),
];
