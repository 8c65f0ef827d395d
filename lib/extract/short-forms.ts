/** Finds short forms in use and what the paper itself says they mean. */
import { type PackDocument, pageAt } from '@/lib/document/model';
import type { ShortForm } from './findings';
import { wordsBeside } from './short-forms/beside';
import { definitionsIn } from './short-forms/definitions';
import { type Explanation, one } from './short-forms/explanation';
import { glossaryRows } from './short-forms/glossary-rows';
import { misprints } from './short-forms/misprints';
import { placeNames } from './short-forms/place-names';
import { isExplainable, isShortForm, ordinaryWords, singular } from './short-forms/shapes';
import { spelledOut } from './short-forms/spelled-out';
import { type Stretch, stretchesOf } from './short-forms/stretches';
import { type Use, usesIn } from './short-forms/uses';

export function findShortForms(doc: PackDocument): ShortForm[] {
  const stretches = stretchesOf(doc);
  const explained = Map.groupBy(
    [...stretches.flatMap(explanationsIn), ...doc.blocks.flatMap(glossaryRows)],
    ({ short }) => keyOf(short),
  );
  const ordinary = ordinaryWords(stretches.map(({ text }) => text));
  const endInLetter = new Set(
    [...explained.values()].flat().flatMap(({ short }) => (/s$/.test(short) ? short : [])),
  );
  const read = remembered((printed) => {
    const short = endInLetter.has(printed) ? printed : singular(printed);
    return explained.has(keyOf(short)) || isShortForm(short, ordinary) ? short : null;
  });
  const uses = Map.groupBy(
    stretches.flatMap((stretch) => usesIn(stretch, read)),
    ({ short }) => keyOf(short),
  );
  const keys = [...new Set([...explained.keys(), ...uses.keys()])];
  const unexplained = keys.filter((key) => !explained.has(key));
  const spelled = spelledOut(stretches, unexplained);
  const places = placeNames(stretches, unexplained, ordinary);
  const meant = misprints(uses, unexplained);
  return keys
    .map((key) =>
      shortForm(doc, explained.get(key) ?? [], uses.get(key) ?? [], {
        spelled: spelled.get(key) ?? [],
        places: places.get(key) ?? [],
        misprintOf: meant.get(key) ?? null,
      }),
    )
    .sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** HoS and HOS are one short form. */
const keyOf = (short: string): string => short.toUpperCase();

function shortForm(
  doc: PackDocument,
  explained: readonly Explanation[],
  used: readonly Use[],
  hints: Pick<ShortForm, 'spelled' | 'places' | 'misprintOf'>,
): ShortForm {
  const longs = [...new Map(explained.map(({ long }) => [long.toLowerCase(), long])).values()];
  const { short, at } = explained[0] ?? used[0] ?? { short: '', at: { block: 0, start: 0, end: 0 } };
  const usedAt = used.length > 0 ? used.map((use) => use.at) : [at];
  return {
    kind: 'short-form',
    at,
    short,
    long: longs[0] ?? null,
    otherLong: longs.slice(1),
    ...hints,
    beside: explained.length > 0 ? [] : used.slice(0, MOST_BESIDE).map(wordsBeside),
    uses: usedAt,
    pages: [...new Set(usedAt.map((use) => pageAt(doc, use)))],
  };
}

/** Uses whose neighbours are kept: more of them tell nothing new. */
const MOST_BESIDE = 5;

const explanationsIn = ({ block, offset, text }: Stretch): Explanation[] =>
  definitionsIn(text)
    .filter(({ short }) => isExplainable(short))
    .map(({ short, long, start, end }) => ({
      ...one(short, long),
      at: { block, start: start + offset, end: end + offset },
    }));

/** A paper prints few different short forms, and each many times. */
function remembered(read: (printed: string) => string | null): (printed: string) => string | null {
  const known = new Map<string, string | null>();
  return (printed) => {
    const found = known.get(printed);
    if (found !== undefined) return found;
    const made = read(printed);
    known.set(printed, made);
    return made;
  };
}
