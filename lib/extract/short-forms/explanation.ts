/** What a paper says a short form means: of one where it speaks of several, and without what the sentence adds. */
import type { Span } from '@/lib/document/model';
import { singular, singularLike } from './shapes';
import { hasLastLetter } from './spelling';

export type Explanation = { readonly short: string; readonly long: string; readonly at: Span };

/** "ICPCs", explained as "Initial Child Protection Conferences": one of them. "MTFs", as "medium term financial strategy": all its letters. */
export function one(printed: string, words: string): Pick<Explanation, 'short' | 'long'> {
  const long = words.replace(CLOSING, '').replace(POSSESSIVE, '');
  return hasLastLetter(long, printed)
    ? { short: printed, long }
    : { short: singular(printed), long: singularLike(long, printed) };
}

/** "“Vale Growth Strategy” (VGS)", "local authorities' (LAs')" */
const CLOSING = /(?<!["',;:])["',;:]+$/;
/** "the Care Quality Commission's (CQC) report"; none of "Friends of St Mary's". */
const POSSESSIVE = /(?<!\bSt \p{Lu}\p{Ll}{1,15})'s$/u;
