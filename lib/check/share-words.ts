/** Words for a share and the figure in brackets behind them: "the majority of those who replied (44%)". */
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';

/** What words for a share allow, in per cent; generous where they say "about". */
const SHARES: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  {
    words: /\b(?:more than|over|above) (?:a )?half\b|\b(?:the|a) (?:[a-z]+ )?majority\b/gi,
    from: 50,
    to: 100,
  },
  { words: /\b(?:less|fewer) than (?:a )?half\b|\bunder half\b|\ba minority\b/gi, from: 0, to: 50 },
  { words: /\b(?:more than|over) (?:a|one)[ -]third\b/gi, from: 33, to: 100 },
  { words: /\b(?:less|fewer) than (?:a|one)[ -]third\b/gi, from: 0, to: 34 },
  { words: /\b(?:more than|over) (?:a|one)[ -]quarter\b/gi, from: 25, to: 100 },
  { words: /\b(?:less|fewer) than (?:a|one)[ -]quarter\b/gi, from: 0, to: 25 },
  { words: /\b(?:more than|over) two[ -]thirds\b/gi, from: 66, to: 100 },
  { words: /\b(?:more than|over) three[ -]quarters\b/gi, from: 75, to: 100 },
  { words: /\b(?:one|1) in (?:five|5)\b/gi, from: 17, to: 23 },
  { words: /\b(?:one|1) in (?:four|4)\b/gi, from: 21, to: 29 },
  { words: /\b(?:one|1) in (?:three|3)\b/gi, from: 29, to: 38 },
  { words: /\b(?:one|1) in (?:ten|10)\b/gi, from: 8, to: 12 },
  { words: /\b(?:nearly|almost|just under) half\b/gi, from: 40, to: 50.5 },
  { words: /\b(?:nearly|almost|just under|about|around) (?:a|one)[ -]third\b/gi, from: 26, to: 37 },
  { words: /\b(?:nearly|almost|just under|about|around) (?:a|one)[ -]quarter\b/gi, from: 19, to: 29 },
];
/** The figure closes the same clause: "… of residents who replied (44%)". */
const BESIDE =
  /^(?! (?:[a-z]+ ){0,3}(?:stake|share|vote|holding|verdict|group|party)\b)[^.;:,()\d%]{0,70}\((?<value>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent)\)/i;
const LIKELY = /\bhalf|\bthird|\bquarter|majority|minority|\b(?:one|1) in \w/i;

export const findWrongShareWords = (doc: PackDocument): Challenge[] =>
  doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !LIKELY.test(text) ? [] : wrongIn(text, block),
  );

const wrongIn = (text: string, block: number): Challenge[] =>
  SHARES.flatMap(({ words, from, to }) =>
    [...text.matchAll(words)].flatMap((match): Challenge[] => {
      const beside = BESIDE.exec(text.slice(match.index + match[0].length));
      const value = Number(beside?.groups?.value);
      if (!beside || (value >= from && value <= to)) return [];
      const end = match.index + match[0].length + beside[0].length;
      return [
        {
          kind: 'claim',
          passages: [{ block, start: match.index, end }],
          why: { say: 'beside-words', value: String(value), words: match[0] },
          strength: 'worth asking',
        },
      ];
    }),
  );
