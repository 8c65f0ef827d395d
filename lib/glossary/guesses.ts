/**
 * What a short form may mean where neither the paper nor any glossary knows it:
 * it may be a misprint of one that they know ("CAHMS"), or be put together of a
 * place and what each place has (`joined.ts`).
 */
import type { Finding, FindingOf } from '@/lib/extract/findings';
import { changedOver } from '@/lib/extract/short-forms/misprints';
import { joinerFor } from './joined';
import { keyOf, type Terms } from './uk-terms';

type ShortForm = FindingOf<'short-form'>;

/** `of`: the short form that is meant, as a finding of the paper or in the glossary's letters. */
export type Guess =
  | { readonly kind: 'misprint'; readonly of: ShortForm | string }
  | { readonly kind: 'joined'; readonly long: string };

/** Fewer letters are a short form of their own in any order. */
const TELLING_LETTERS = 5;

/** Made once for a paper, then asked for each of its short forms. */
export function guesserFor(
  findings: readonly Finding[],
  terms: Terms,
): (shortForm: ShortForm) => readonly Guess[] {
  const shortForms = findings.filter((finding) => finding.kind === 'short-form');
  const bySameKey = new Map(shortForms.map((one) => [keyOf(one.short), one]));
  const council = findings.find((finding) => finding.kind === 'meeting')?.council ?? null;
  const joined = joinerFor(council, terms);
  return (shortForm) => {
    const meant = shortForm.misprintOf !== null && bySameKey.get(keyOf(shortForm.misprintOf));
    if (meant) return [{ kind: 'misprint', of: meant }];
    const key = keyOf(shortForm.short);
    const known = key.length >= TELLING_LETTERS ? changedOver(key).filter((other) => terms.has(other)) : [];
    return [
      ...known.map((of): Guess => ({ kind: 'misprint', of: terms.get(of)?.[0]?.short ?? of })),
      ...joined(shortForm).map((long): Guess => ({ kind: 'joined', long })),
    ];
  };
}
