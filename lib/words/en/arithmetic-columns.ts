/** What stands beside the figures of an arithmetic that is set in columns. */
const points = (n: string) => `${n} ${n === '1' ? 'point' : 'points'}`;

export const arithmeticColumns = {
  says: { text: 'The text says', row: 'A table says', rows: 'The table’s rows' },
  printed: 'the paper prints',
  apart: 'apart',
  points,
  belowTarget: 'below its target',
  target: 'its target',
  from: 'from',
  to: 'to',
  isRise: (isRise: boolean): string => (isRise ? 'a rise of' : 'a fall of'),
  others: 'others',
  first: 'the first part',
  later: 'the later part',
  text: 'in the text',
  total: 'the total of the table',
  thousand: 'thousand',
  per: (count: string, rate: string) => `${count} at ${rate} per 10,000`,
  outOf: (least: string, most: string) => `${least} to ${most}`,
  rounds: (share: string) => `which rounds to ${share}%`,
  needs: (least: number, most: number, whole: string) =>
    least === most ? `would need ${least} of ${whole}` : `would need ${least} to ${most} of ${whole}`,
  noCases: (whole: string) => `no whole number of ${whole} gives it`,
  becomes: (after: string) => `then ${after}`,
  more: (n: string) => `${n} more than the total printed.`,
  fewer: (n: string) => `${n} less than the total printed.`,
  without: (row: string) => `Without “${row}” it is the total printed.`,
  lacksRow: 'One row that is missing would explain it.',
  empty: (rows: readonly string[]) => `Rows without a figure: ${rows.join(', ')}.`,
  meanOf: (all: string) => `of ${all}`,
  bound: (isMost: boolean, value: string) => `Rounding allows ${isMost ? 'at most' : 'at least'} ${value}%.`,
  allowed: (points: string | null) => {
    if (points === null) return 'The paper gives no key to its colours.';
    return points === '0'
      ? 'The key keeps green for figures at the target or better.'
      : `The key keeps green for figures no more than ${points} points below it.`;
  },
  year: (value: string) => `Elsewhere ${value} is given as the year to date.`,
  mayRound: 'Rounding of each part may explain it.',
  rounding: 'Rounding was allowed for.',
  between: 'A total lies between its parts.',
  words: (words: string) => `The paper says “${words}”.`,
};
