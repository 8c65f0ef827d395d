/**
 * The words of a passage that may never change unannounced: numbers with their
 * signs, currencies and units of scale, per cent, number words, negations.
 */

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'k',
  million: 'm',
  mn: 'm',
  billion: 'bn',
  b: 'bn',
  trillion: 'tn',
};

const DIGITS = String.raw`\d+(?:[.,:/]\d+)*`;
const SCALE = String.raw`(?:k|mn?|bn?|tn|thousand|million|billion|trillion)\b`;
const PER_CENT = String.raw`%|per ?cent\b`;
const POINTS = String.raw`(?:percentage points?|%-points?|pp)\b`;
const NUMBER_WORD = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|half|halved|thirds?|quarters?|twice|doubled?|trebled?|tripled?)\b`;
const NEGATION = String.raw`(?:not|no|none|nor|never|neither|without|cannot|nil|zero)\b|n['’]t\b`;

/** "-£1.2m" → sign, currency, digits, scale, per cent; else a number word, a negation, a sign that counts. */
const FIGURE_WORD = new RegExp(
  [
    String.raw`(?<sign>(?<![\w)])[-−–+](?=[£$€\d]))?(?<currency>[£$€])? ?(?<digits>${DIGITS})(?: ?(?<scale>${SCALE}))?(?: ?(?:(?<points>${POINTS})|(?<percent>${PER_CENT})))?`,
    String.raw`\b(?<word>${NUMBER_WORD})`,
    String.raw`(?<negation>(?<!\w)(?:${NEGATION})|(?<=\w)n['’]t\b)`,
    String.raw`(?<left>[£$€%½¼¾⅓⅔]|\bper ?cent\b)`,
  ].join('|'),
  'giu',
);

export type FigureWord = {
  /** As it is compared: "£1.2m". */
  readonly word: string;
  readonly printed: string;
  /** Where it ends, in units. */
  readonly end: number;
};

/**
 * In order: "not 1,081 of £1.2 million (72 per cent)" → "no", "1081", "£1.2m", "72%".
 * Two passages say the same in figures where these are the same.
 */
export const figureWords = (text: string): readonly string[] => figuresIn(text).map(({ word }) => word);

export const figuresIn = (text: string): readonly FigureWord[] =>
  [...text.matchAll(FIGURE_WORD)].map(({ 0: printed, index, groups = {} }) => ({
    word: wordOf(groups),
    printed: printed.trim(),
    end: index + printed.length,
  }));

function wordOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { sign, currency = '', digits, scale, percent, points, word, negation, left } = groups;
  if (negation) return 'no';
  if (word) return word.toLowerCase();
  if (digits === undefined) return left?.toLowerCase().startsWith('per') ? '%' : (left ?? '');
  const minus = sign === undefined ? '' : /\+/.test(sign) ? '+' : '-';
  const size = scale?.toLowerCase() ?? '';
  return `${minus}${currency}${plainDigits(digits)}${SCALES[size] ?? size}${points ? 'pp' : percent ? '%' : ''}`;
}

/** "1,081" → "1081"; "3.50" stays, since a paper that says so says how exact it is. */
const plainDigits = (digits: string): string => digits.replaceAll(/,(?=\d{3}(?:\D|$))/g, '');

/** In the same order; a negation must also stand beside a word that it stood beside. */
export const hasSameFigures = (one: string, other: string): boolean => {
  const [words, others] = [figuresIn(one), figuresIn(other)];
  return (
    words.length === others.length &&
    words.every(({ word, ...figure }, index) => {
      const same = others[index];
      return (
        same?.word === word &&
        (word !== 'no' || isSaidOfTheSame(besideIn(one, figure), besideIn(other, same)))
      );
    })
  );
};

type Beside = { readonly before: string | undefined; readonly after: string | undefined };

const LAST_WORD = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

function besideIn(text: string, { end, printed }: Pick<FigureWord, 'end' | 'printed'>): Beside {
  const before = LAST_WORD.exec(text.slice(0, end - printed.length))?.[0].toLowerCase();
  return { before, after: FIRST_WORD.exec(text.slice(end))?.[0].toLowerCase() };
}

/** A "not" that was taken from one word and put to another is another one. */
const isSaidOfTheSame = (one: Beside, other: Beside): boolean =>
  one.before === other.before || one.after === other.after;
