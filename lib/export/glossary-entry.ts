/**
 * A meaning as it stands in a file, CSV or JSON. Each is accepted whole or
 * refused with its reason; what a file says is never mended.
 */
import { z } from 'zod/mini';
import { isSameScope, type OwnMeaning, type Scope } from '@/lib/glossary/own';
import { isSame } from '@/lib/glossary/same-words';

/** The columns of the CSV, and the keys of the JSON. */
export const COLUMNS = ['short', 'meaning', 'note', 'holds', 'council', 'committee', 'insteadOf'] as const;

export type GlossaryEntry = Readonly<Record<(typeof COLUMNS)[number], string>>;

export type RefusalReason =
  | 'unreadable'
  | 'no-short'
  | 'no-meaning'
  | 'too-long'
  | 'unknown-place'
  | 'no-council'
  | 'no-committee'
  | 'twice';

/** `line`: of the CSV, from 1; of JSON, the place of the entry. */
export type Refusal = { readonly line: number; readonly reason: RefusalReason };

export type GlossaryReading =
  | {
      readonly kind: 'read';
      readonly accepted: readonly OwnMeaning[];
      readonly refused: readonly Refusal[];
    }
  /** Some other file. */
  | { readonly kind: 'not-a-glossary' };

export const toEntry = ({ short, long, note, scope, insteadOf }: OwnMeaning): GlossaryEntry => ({
  short,
  meaning: long,
  note: note ?? '',
  holds: scope.kind,
  council: scope.kind === 'everywhere' ? '' : scope.council,
  committee: scope.kind === 'committee' ? scope.committee : '',
  insteadOf: insteadOf ?? '',
});

/** No short form or meaning is longer; a longer one is some other text. */
const LONGEST_SHORT = 40;
const LONGEST_WORDS = 500;

const words = () => z.optional(z.string().check(z.trim()));
const Entry = z.object({
  short: words(),
  meaning: words(),
  note: words(),
  holds: words(),
  council: words(),
  committee: words(),
  insteadOf: words(),
});

/** Unknown entries with their lines → meanings and refusals, in the order of the file. */
export function readEntries(
  entries: readonly { readonly line: number; readonly entry: unknown }[],
): GlossaryReading {
  const accepted: OwnMeaning[] = [];
  const refused: Refusal[] = [];
  const seen = new Map<string, OwnMeaning[]>();
  for (const { line, entry } of entries) {
    const read = readEntry(entry);
    const before = typeof read === 'string' ? [] : (seen.get(read.short) ?? []);
    if (typeof read === 'string') refused.push({ line, reason: read });
    else if (before.some((one) => isSame(one.long, read.long) && isSameScope(one.scope, read.scope))) {
      refused.push({ line, reason: 'twice' });
    } else {
      accepted.push(read);
      seen.set(read.short, [...before, read]);
    }
  }
  return { kind: 'read', accepted, refused };
}

function readEntry(entry: unknown): OwnMeaning | RefusalReason {
  const read = Entry.safeParse(entry);
  if (!read.success) return 'unreadable';
  const { short = '', meaning = '', note = '', insteadOf = '' } = read.data;
  if (short === '') return 'no-short';
  if (meaning === '') return 'no-meaning';
  const isLong = [meaning, note, insteadOf].some(({ length }) => length > LONGEST_WORDS);
  if (isLong || short.length > LONGEST_SHORT) return 'too-long';
  const scope = readScope(read.data);
  if (typeof scope === 'string') return scope;
  return { short, long: meaning, note: note || null, scope, insteadOf: insteadOf || null };
}

/** A list made by hand may leave the place empty: everywhere. */
function readScope({
  holds = '',
  council = '',
  committee = '',
}: z.infer<typeof Entry>): Scope | RefusalReason {
  switch (holds.toLowerCase()) {
    case '':
    case 'everywhere':
      return { kind: 'everywhere' };
    case 'council':
      return council === '' ? 'no-council' : { kind: 'council', council };
    case 'committee':
      if (council === '') return 'no-council';
      return committee === '' ? 'no-committee' : { kind: 'committee', council, committee };
    default:
      return 'unknown-place';
  }
}
