/** Welsh, a draft: what stands beside the figures of an arithmetic in columns. */
import type { Words } from '..';
import { counted } from './counted';

export const arithmeticColumns: Words['arithmeticColumns'] = {
  says: { text: 'Dywed y testun', row: 'Dywed tabl', rows: 'Rhesi’r tabl' },
  printed: 'argreffir yn y papur',
  apart: 'gwahaniaeth',
  points: (n) => (Number.isInteger(Number(n)) ? counted(Number(n), 'pwynt') : `${n} pwynt`),
  belowTarget: 'islaw ei darged',
  target: 'ei darged',
  from: 'o',
  to: 'i',
  isRise: (isRise) => (isRise ? 'cynnydd o' : 'gostyngiad o'),
  others: 'eraill',
  first: 'y rhan gyntaf',
  later: 'y rhan ddiweddarach',
  text: 'yn y testun',
  total: 'cyfanswm y tabl',
  thousand: 'mil',
  per: (count, rate) => `${count} ar ${rate} fesul 10,000`,
  outOf: (least, most) => `${least} i ${most}`,
  rounds: (share) => `sy’n talgrynnu i ${share}%`,
  needs: (least, most, whole) =>
    least === most ? `byddai angen ${least} o ${whole}` : `byddai angen ${least} i ${most} o ${whole}`,
  noCases: (whole) => `nid oes nifer cyfan o ${whole} yn ei roi`,
  becomes: (after) => `wedyn ${after}`,
  more: (n) => `${n} yn fwy na’r cyfanswm a argraffwyd.`,
  fewer: (n) => `${n} yn llai na’r cyfanswm a argraffwyd.`,
  without: (row) => `Heb “${row}” dyna’r cyfanswm a argraffwyd.`,
  lacksRow: 'Byddai un rhes sydd ar goll yn egluro hyn.',
  empty: (rows) => `Rhesi heb ffigur: ${rows.join(', ')}.`,
  meanOf: (all) => `o ${all}`,
  bound: (isMost, value) => `Mae talgrynnu yn caniatáu ${value}% ar y ${isMost ? 'mwyaf' : 'lleiaf'}.`,
  allowed: (points) => {
    if (points === null) return 'Nid yw’r papur yn rhoi allwedd i’w liwiau.';
    return points === '0'
      ? 'Mae’r allwedd yn cadw gwyrdd ar gyfer ffigurau ar y targed neu’n well.'
      : `Mae’r allwedd yn cadw gwyrdd ar gyfer ffigurau heb fod mwy na ${points} pwynt oddi tano.`;
  },
  year: (value) => `Mewn man arall rhoddir ${value} fel y flwyddyn hyd yma.`,
  mayRound: 'Gall talgrynnu pob rhan ei egluro.',
  rounding: 'Caniatawyd ar gyfer talgrynnu.',
  between: 'Mae cyfanswm rhwng ei rannau.',
  words: (words) => `Mae’r papur yn dweud “${words}”.`,
};
