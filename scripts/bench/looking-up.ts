/** How long a glossary of 10,000 entries takes to answer, key by key, as a member types and mistypes. */
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { termsIn } from '@/lib/search/terms';
import { chanceFrom } from '../../tests/support/random';
import { type Line, median } from './table';

const ENTRIES = 10_000;
const TYPED = [
  'lac',
  'ehcp',
  'looked after child',
  'safegarding board',
  'chld prot',
  'initail conference',
  'hse',
  'local athority housing',
  'zebra',
];

export async function lookingUp(): Promise<readonly Line[]> {
  const entries = await glossaryOf(ENTRIES);
  const began = performance.now();
  const lookUp = termsIn(entries);
  const built = performance.now() - began;
  const keys = TYPED.flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
  const times = keys.map((asked) => {
    const pressed = performance.now();
    lookUp(asked);
    return performance.now() - pressed;
  });
  return [
    { what: `${keys.length} keys, median`, found: `${median(times).toFixed(1)} ms`, bar: '10 ms' },
    { what: 'the slowest of them', found: `${Math.max(...times).toFixed(1)} ms` },
    { what: 'made ready, once', found: `${built.toFixed(0)} ms` },
  ];
}

/** The built-in terms, then others whose words are some of theirs, each with one ending of its own. */
async function glossaryOf(size: number) {
  const known = [...(await loadUkTerms()).values()].flat().map(({ short, long }) => ({ short, long }));
  const words = known.flatMap(({ long }) => long.split(' '));
  const chance = chanceFrom(1);
  const word = () => words[chance.below(words.length)] ?? '';
  const made = Array.from({ length: size - known.length }, (_, nth) => {
    const long = [word(), `${word()}${nth % 700}`, word(), word()];
    return { short: long.map(([first = '']) => first.toUpperCase()).join(''), long: long.join(' ') };
  });
  return [...known, ...made];
}
