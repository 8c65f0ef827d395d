/** How long it takes to find words in fifty packs and ten thousand notes, key by key, beside plain Fuse on the same. */
import Fuse from 'fuse.js/basic';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { excerptOf } from '@/lib/search/full-text/excerpt';
import { everySpelling, findPieces } from '@/lib/search/full-text/finding';
import { readQuery } from '@/lib/search/full-text/query';
import { indexPieces } from '@/lib/search/full-text/word-index';
import { chanceFrom } from '../../tests/support/random';
import { inMilliseconds, type Line, median } from './table';

const PACKS = 50;
const PAGES = 240;
/** Some 2,500 letters. */
const WORDS_A_PAGE = 400;
const NOTES = 10_000;
const WORDS_A_NOTE = 25;
/** As many as a screen shows at first. */
const SHOWN = 30;
const TYPED = [
  'safeguarding children',
  'looked-after child',
  '"local authority"',
  'saftey pla',
  'housing 12',
  '£1.2m',
];
/** Fuse is asked less: each answer takes it seconds. */
const FUSE_TYPED = ['safeguarding children', 'saftey plan', 'housing 12'];

export async function searchingAll(): Promise<readonly Line[]> {
  const texts = await textsOf();
  const began = process.cpuUsage();
  const indexes = texts.map(indexPieces);
  const indexing = millisecondsSince(began) / PACKS;
  const bytes = indexes.reduce(
    (sum, { words, at, starts, places, lengths }) =>
      sum + words.length + at.byteLength + starts.byteLength + places.byteLength + lengths.byteLength,
    0,
  );

  const opening = process.cpuUsage();
  const [first = ''] = TYPED;
  const answer = (asked: string) => {
    const found = findPieces(indexes, readQuery(asked), () => spellings);
    for (const { index, piece } of found.pieces.slice(0, SHOWN)) {
      excerptOf(texts[index]?.[piece] ?? '', found.terms);
    }
  };
  let spellings = new Map();
  answer(first);
  const firstShown = millisecondsSince(opening);
  const spelling = process.cpuUsage();
  spellings = everySpelling(indexes) as typeof spellings;
  const spelt = millisecondsSince(spelling);

  const keys = TYPED.flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
  const times = keys.map((asked) => timed(() => answer(asked)));
  const fuse = new Fuse(texts.flat(), { threshold: 0.3, ignoreLocation: true });
  const fuseTimes = FUSE_TYPED.map((asked) => timed(() => fuse.search(asked, { limit: SHOWN })));
  const own = median(FUSE_TYPED.map((asked) => timed(() => answer(asked))));
  const plain = median(fuseTimes);
  return [
    {
      what: `${keys.length} keys, median of processor time`,
      found: `${median(times).toFixed(1)} ms`,
      bar: '30 ms',
    },
    { what: 'the slowest of them', found: `${Math.max(...times).toFixed(1)} ms` },
    { what: 'opened and first answered', found: inMilliseconds(firstShown), bar: '100 ms' },
    { what: 'every spelling gathered, once a word stands nowhere', found: inMilliseconds(spelt) },
    { what: 'a pack put into the index', found: inMilliseconds(indexing) },
    { what: 'index of a pack', found: `${Math.round(bytes / PACKS / 1000)} kB` },
    {
      what: `plain Fuse, ${FUSE_TYPED.length} questions, median`,
      found: inMilliseconds(plain),
      note: `${Math.round(plain / own)} times as long as Kloe’s own on the same questions (${own.toFixed(1)} ms)`,
    },
  ];
}

/** Processor time: the machine may have much else to do. */
const timed = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  return millisecondsSince(began);
};

function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Packs of pages, then the notes as one more. Words are those of the built-in terms, the common ones far more often, each pack with some of its own. */
async function textsOf(): Promise<readonly (readonly string[])[]> {
  const known = [...(await loadUkTerms()).values()].flat().flatMap(({ long }) => long.split(' '));
  const chance = chanceFrom(1);
  const word = (pack: number): string => {
    const drawn = chance.below(100);
    if (drawn < 3) return `${chance.below(9000)}`;
    if (drawn < 6)
      return `${known[chance.below(known.length)]}${pack}${chance.below(60)}`.replace(/\d/g, letterOf);
    // Of two draws the lower: some words are much commoner than others.
    return known[Math.min(chance.below(known.length), chance.below(known.length))] ?? '';
  };
  const text = (pack: number, words: number) => Array.from({ length: words }, () => word(pack)).join(' ');
  const packs = Array.from({ length: PACKS }, (_, pack) =>
    Array.from({ length: PAGES }, () => text(pack, WORDS_A_PAGE)),
  );
  return [...packs, Array.from({ length: NOTES }, (_, note) => text(note % PACKS, WORDS_A_NOTE))];
}

const letterOf = (digit: string): string => 'abcdefghij'[Number(digit)] ?? '';
