/** Parts of a whole told in words: "all 33 children … 27 of these … 2 children … 1 child", "totalling £6.5m, being £5.4m and £1.2m". */
import type { PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { decimalsOf, shown } from './rounding';

const COUNT = String.raw`\d{1,3}(?:,\d{3})+|\d{1,4}`;
/** "all 33 children", "a total of 40 pupils". */
const ALL = new RegExp(
  String.raw`\b(?:all|total of|the) (?<whole>${COUNT}) (?:of the )?(?<what>[a-z]{4,}s?)\b`,
  'i',
);
/** Such a list covers nearly all, or it is no list of all. */
const NEARLY = { from: 0.85, to: 1.2 };
const FEWEST_PARTS = 3;

/** "214 applications … Of these, 161 were approved, 38 were refused and 9 were withdrawn." */
const COUNTED = new RegExp(
  String.raw`(?<![\d.,£/])(?<whole>${COUNT}) (?:[a-z-]+ )?(?<what>[a-z]{4,}s|people|children)\b`,
  'g',
);
const OF_THESE = /^of (?:these|those|them|the total),? (?=\d)/i;
/** "Of the 1,150 replies, 540 were for it, 410 against and 150 undecided." */
const OF_THE = new RegExp(
  String.raw`^of (?:the |our |all )?(?<whole>${COUNT}) (?<what>[a-z]{4,}s|people|children)(?: [a-z]+){0,5}, (?=\d)`,
  'i',
);
const PART_OF_LIST = new RegExp(
  String.raw`(?:^|, (?:and )?| and )(?<count>${COUNT})(?=(?: \([^)]*\))? [a-z])`,
  'gi',
);
/** What such a list leaves out it says, or counts twice. */
const NOT_ALL =
  /\b(?:includ\w+|mostly|mainly|remain\w*|rest|others?|the other|at least|more than|also|both|some|as well)\b/i;

const POUNDS = String.raw`£(?<NAME>\d[\d,]*(?:\.\d+)?) ?(?<NAMEunit>k|m|bn|million|billion)?\b`;
const pounds = (name: string): string => POUNDS.replaceAll('NAME', name);
/** "totalling £6.5m …, being … £5.4m … and … £1.2m". */
const TOTALLING = new RegExp(
  String.raw`\b(?:totalling|total(?:s|ling)? of|amounting to) ${pounds('whole')}[^.;]{0,80}?\b(?:being|comprising|consisting of|made up of|split between|namely) (?<parts>[^.;]*(?:\.\d[^.;]*)*)`,
  'gi',
);
const PART = new RegExp(pounds('part'), 'g');
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

export const findWrongProseSums = (doc: PackDocument): Challenge[] =>
  doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !/\d/.test(text)
      ? []
      : [...listsIn(text, block), ...ofTheseIn(text, block), ...amountsIn(text, block)],
  );

/** A whole that is told, and the sentences after it that each begin with a part of it. */
function listsIn(text: string, block: number): Challenge[] {
  if (!ALL.test(text)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end }, place): Challenge[] => {
    const match = ALL.exec(text.slice(start, end));
    const { whole = '', what = '' } = match?.groups ?? {};
    if (whole === '') return [];
    const rest = sentences.slice(place + 1);
    const parts = rest.flatMap((sentence) =>
      partsIn(text.slice(sentence.start, sentence.end), what).map((count) => ({ count, ...sentence })),
    );
    const sum = parts.reduce((held, { count }) => held + count, 0);
    const all = Number(whole.replaceAll(',', ''));
    const isList = parts.length >= FEWEST_PARTS && sum >= all * NEARLY.from && sum <= all * NEARLY.to;
    if (!isList || sum === all) return [];
    const passages = [
      { start, end },
      ...rest.filter((one) => parts.some((part) => part.start === one.start)),
    ];
    return [
      {
        kind: 'sum',
        passages: passages.map((one) => ({ block, start: one.start, end: one.end })),
        why: {
          say: 'people-in-words',
          sum: `${parts.map(({ count }) => count).join(' + ')} = ${shown(sum)}`,
          whole,
          what,
        },
        strength: 'worth asking',
      },
    ];
  });
}

/** "27 of these children", "2 children remain …, 1 child is …": what begins a sentence or one of its clauses. */
function partsIn(sentence: string, what: string): readonly number[] {
  const one = what.toLowerCase() === 'children' ? 'child' : what.replace(/s$/i, '');
  const part = new RegExp(
    String.raw`(?:^|, (?:and )?| and )(?<count>${COUNT}) (?:of (?:these|them|those)\b|(?:more |other )?${one})`,
    'gi',
  );
  return [...sentence.matchAll(part)].map(({ groups }) => Number(groups?.count?.replaceAll(',', '')));
}

/** A count, and the next sentence that parts it: one list, closed by "and". */
function ofTheseIn(text: string, block: number): Challenge[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end }, place): Challenge[] => {
    const before = sentences[place - 1];
    const sentence = text.slice(start, end);
    const own = OF_THE.exec(sentence);
    const list = own ?? OF_THESE.exec(sentence);
    if (!list || !(own || before)) return [];
    const words = text.slice(start + list[0].length, end);
    const counts = own
      ? [own]
      : [...text.slice(before?.start, before?.end).matchAll(COUNTED)].filter(
          ({ groups }) => !/^(?:19|20)\d\d$/.test(groups?.whole ?? ''),
        );
    const [counted] = counts;
    const { whole = '', what = '' } = counted?.groups ?? {};
    const parts = [...words.matchAll(PART_OF_LIST)].map(({ groups }) => groups?.count ?? '');
    const isClosed = new RegExp(String.raw` and ${parts.at(-1)}\b`).test(words);
    if (counts.length !== 1 || parts.length < FEWEST_PARTS || !isClosed || NOT_ALL.test(words)) return [];
    const [all = 0, ...each] = [whole, ...parts].map((printed) => Number(printed.replaceAll(',', '')));
    const sum = each.reduce((held, count) => held + count, 0);
    if (sum === all || sum < all * NEARLY.from || sum > all * NEARLY.to) return [];
    return [
      {
        kind: 'sum',
        passages: [...(own || !before ? [] : [before]), { start, end }].map((one) => ({
          block,
          start: one.start,
          end: one.end,
        })),
        why: { say: 'people-in-words', sum: `${parts.join(' + ')} = ${shown(sum)}`, whole, what },
        strength: 'worth asking',
      },
    ];
  });
}

function amountsIn(text: string, block: number): Challenge[] {
  return [...text.matchAll(TOTALLING)].flatMap((match): Challenge[] => {
    const { whole = '', wholeunit, parts = '' } = match.groups ?? {};
    const amounts = [...parts.matchAll(PART)].map(({ groups }) =>
      amountOf(groups?.part ?? '', groups?.partunit),
    );
    const stated = amountOf(whole, wholeunit);
    if (amounts.length < 2) return [];
    const sum = amounts.reduce((held, { value }) => held + value, 0);
    const off = Math.abs(sum - stated.value);
    const allowed = [...amounts, stated].reduce((held, { slack }) => held + slack, 0);
    // A sum that is right to the last printed place is right.
    if (off < stated.slack) return [];
    const unit = wholeunit ?? '';
    const written = amounts.map(({ printed }) => printed).join(' + ');
    const total = `£${shown(sum / (SCALE[unit] ?? 1), 2)}${unit}`;
    const mayRound = off <= allowed;
    return [
      {
        kind: 'sum',
        passages: [{ block, start: match.index, end: match.index + match[0].trimEnd().length }],
        why: { say: 'amounts-in-words', sum: `${written} = ${total}`, printed: stated.printed, mayRound },
        strength: mayRound ? 'worth asking' : 'proved',
      },
    ];
  });
}

function amountOf(digits: string, unit: string | undefined) {
  const scale = SCALE[unit ?? ''] ?? 1;
  const slack = (unit === undefined ? 0 : 0.5 * 10 ** -decimalsOf(digits)) * scale;
  return { value: Number(digits.replaceAll(',', '')) * scale, slack, printed: `£${digits}${unit ?? ''}` };
}
