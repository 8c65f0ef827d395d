/** Numbers without their unit: a "rate" of 191 beside one of 53 per 10,000, a table of comparators in nothing at all. */
import type { PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { type Sheet, sheetsOf } from './sheet';
import type { Why } from './why';

const PER =
  /(?<!\d)(?<rate>\d+(?:\.\d+)?) (?:children |people |residents )?per (?<base>1,?000|10,?000|100,?000)\b/i;
/** "child rate would be 191", where nothing says per how many. */
const BARE =
  /\brate (?:would be|is|was|of|at|stands at|stood at) (?<value>\d[\d,]*(?:\.\d+)?)(?! ?(?:%|per\b|to\b|children per|people per)|[\d.,]*\d)/gi;
/** So many times apart they are no two rates of one kind. */
const FAR = 3;

const OTHERS =
  /^(?:England|Eng|National|Stat(?:istical)? Neigh\w*|West Mid\w*|Region\w*|SN|Nearest neighbours?|(?:Good )?Stat Neigh)\b/i;
const SAYS_UNIT =
  /%|\bper\b|\brate|\bpercent|\bproportion|£|\bdays?\b|\bweeks?\b|\bmonths?\b|\bscore|\baverage|\bnumber|\bratio|\bprogress|\bgrade|\brank|\bper cent/i;
const FEWEST_OTHERS = 2;

export const findMissingUnits = (doc: PackDocument): Challenge[] => [
  ...doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !PER.test(text) ? [] : bareRates(text, block),
  ),
  ...sheetsOf(doc).flatMap(comparatorsIn),
];

function bareRates(text: string, block: number): Challenge[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const { rate = '', base = '' } = PER.exec(sentence)?.groups ?? {};
    if (rate === '') return [];
    return [...sentence.matchAll(BARE)].flatMap(({ groups }): Challenge[] => {
      const value = Number(groups?.value?.replaceAll(',', ''));
      const isFar = value > FAR * Number(rate) || value * FAR < Number(rate);
      const why: Why = { say: 'bare-rate', value: groups?.value ?? '', rate, base };
      return isFar
        ? [{ kind: 'unit', passages: [{ block, start, end }], why, strength: 'worth asking' }]
        : [];
    });
  });
}

/** Whole numbers of England and neighbours, and nothing over them that says of what. */
function comparatorsIn(sheet: Sheet): Challenge[] {
  const others = sheet.columns.filter((column) => {
    const names = sheet
      .headerOf(column)
      .replaceAll('*', '')
      .split(/(?<=%) | (?=England|Eng\b|Stat|West)/);
    return names.some((name) => OTHERS.test(name.trim()));
  });
  const headers = sheet.columns.map(sheet.headerOf).join(' ');
  const said = `${sheet.caption} ${headers.replace(/\d\+? years?/gi, '')}`;
  const [row] = sheet.rows;
  if (others.length < FEWEST_OTHERS || sheet.rows.length > 1 || row === undefined || SAYS_UNIT.test(said))
    return [];
  const numbers = sheet.columns.flatMap((column) => sheet.numberAt(row, column) ?? []);
  const isBare =
    numbers.length > FEWEST_OTHERS &&
    numbers.every(({ isShare, decimals, words }) => !isShare && decimals === 0 && !words.includes('£'));
  if (!isBare) return [];
  const at = sheet.upTo(row, sheet.columns.length - 1);
  const why: Why = { say: 'bare-table', numbers: numbers.map(({ words }) => words) };
  return [
    {
      kind: 'unit',
      passages: sheet.header ? [sheet.header, { ...at, start: sheet.wholeRow(row).start }] : [at],
      why,
      strength: 'worth asking',
    },
  ];
}
