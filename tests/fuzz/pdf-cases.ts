/** PDFs of invented pages, and what can befall a file: cut short, bytes turned, objects out of place. */
import { box, group, type Mark, type PdfPage, page, pdf, picture, rule, text } from '../support/pdf';
import { paragraph, ruled } from '../support/pdf-layout';
import type { Chance } from '../support/random';
import { damagedMake } from './made-cases';
import { cell, endless, line, passage } from './sentences';

type Damage = (file: string, chance: Chance) => string;

const DAMAGES: readonly [Damage, ...Damage[]] = [
  (file) => file,
  (file, chance) => file.slice(0, chance.below(file.length)),
  (file, chance) =>
    turnSigns(file, 1 + chance.below(60), () => String.fromCharCode(chance.below(256)), chance),
  // Lengths, places and references that lie.
  (file, chance) =>
    file.replaceAll(/\d/g, (digit) => (chance.happens(0.004) ? `${chance.below(10)}` : digit)),
  (file, chance) => withoutStretch(file, chance),
  (file, chance) => file.slice(chance.below(200)),
  objectsSwapped,
  (file, chance) =>
    file.replaceAll(/ (?:Tf|Tm|cm|re|l|m) /g, (sign) => (chance.happens(0.05) ? ' Do ' : sign)),
  (file, chance) => file.replaceAll(/\/MediaBox\[[^\]]*\]/g, `/MediaBox[${chance.oneOf(BOXES)}]`),
];

const BOXES = ['0 0 0 0', '0 0 -595 842', '0 0 1e9 1e9', '595 842 0 0', 'null null', '0 0 1 1'] as const;

export function damagedPdf(number: number, chance: Chance): Uint8Array {
  const damage = DAMAGES[number % DAMAGES.length] ?? DAMAGES[0];
  const isMade = chance.happens(0.4);
  const file = isMade ? damagedMake(number, chance) : latin1(pdf(pages(chance)));
  // What was damaged inside its streams is mostly left to be opened.
  const damaged = isMade && chance.happens(0.7) ? file : damage(file, chance);
  return Uint8Array.from(damaged, (sign) => sign.charCodeAt(0) & 255);
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const pages = (chance: Chance): readonly PdfPage[] =>
  Array.from({ length: 1 + chance.below(4) }, () => ({
    ...page(Array.from({ length: 1 + chance.below(8) }, () => marks(chance)).flat()),
    rotate: chance.oneOf([0, 0, 0, 90, 180, 270]),
  }));

function marks(chance: Chance): readonly Mark[] {
  const x = chance.below(400);
  const y = 20 + chance.below(800);
  const kinds: readonly [() => readonly Mark[], ...(() => readonly Mark[])[]] = [
    () =>
      paragraph(passage(chance), { x: 72, y, width: 100 + chance.below(400), size: 6 + chance.below(12) }),
    () => [text(x, y, line(chance), { size: 11, font: chance.oneOf(['regular', 'bold', 'symbols']) })],
    () => [text(x, y, line(chance), { turned: true })],
    () => ruled(rows(chance, 1 + chance.below(12), 1 + chance.below(6)), table(chance, y)),
    () => [rule(x, y, x + chance.below(200), y + chance.below(3)), box(x, y, 90, 12, '#e46c6c')],
    () => [picture(x, y, 40, 30), group(chance.below(50), chance.below(50), text(x, y, passage(chance)))],
    () => nested(chance, 1 + chance.below(60)),
    () => tablesInCells(chance, 1 + chance.below(6)),
    () => (chance.happens(0.1) ? ruled(rows(chance, 200, 8), { ...table(chance, 10), rowHeight: 4 }) : []),
    () => (chance.happens(0.1) ? [text(72, y, endless(chance))] : []),
  ];
  return chance.oneOf(kinds)();
}

const rows = (chance: Chance, count: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => cell(chance)));

const table = (chance: Chance, y: number) => ({
  x: 40,
  y,
  widths: Array.from({ length: 8 }, () => 20 + chance.below(80)),
});

function nested(chance: Chance, depth: number): readonly Mark[] {
  let inner: Mark = text(72, 100, passage(chance));
  for (let at = 0; at < depth; at++) inner = group(1, 1, inner);
  return [inner];
}

/** A table in a cell of a table in a cell of a table. */
const tablesInCells = (chance: Chance, depth: number): readonly Mark[] =>
  Array.from({ length: depth }, (_, at) =>
    ruled(rows(chance, 2, 2), {
      x: 40 + 12 * at,
      y: 60 + 30 * at,
      widths: [260 - 24 * at, 240 - 30 * at],
      rowHeight: 340 - 48 * at,
    }),
  ).flat();

function turnSigns(file: string, count: number, sign: () => string, chance: Chance): string {
  const signs = file.split('');
  for (let at = 0; at < count; at++) signs[chance.below(signs.length)] = sign();
  return signs.join('');
}

function withoutStretch(file: string, chance: Chance): string {
  const from = chance.below(file.length);
  return file.slice(0, from) + file.slice(from + chance.below(2000));
}

/** Their numbers stay where they were, so that every reference leads to something else. */
function objectsSwapped(file: string, chance: Chance): string {
  const parts = file.split(/(?<=\d 0 obj\n)|(?=\nendobj)/);
  for (let at = 0; at < 4; at++) {
    const one = 1 + 2 * chance.below(parts.length / 2);
    const other = 1 + 2 * chance.below(parts.length / 2);
    [parts[one], parts[other]] = [parts[other] ?? '', parts[one] ?? ''];
  }
  return parts.join('');
}
