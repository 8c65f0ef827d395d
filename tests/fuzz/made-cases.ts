/** Pages of real programs, one to three at a time, damaged below their compression and above it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Lie, merged } from '../../scripts/makes/merge';
import { objectsOf, type PdfObjects, packedPdf, partsOf, streamOf } from '../../scripts/makes/pdf-objects';
import type { Chance } from '../support/random';
import { ROOT } from '../support/sources';

type Pages = readonly [path: string, pages: number];

const FILES: readonly [Pages, ...Pages[]] = [
  ['tests/fixtures/papers/word-untagged/paper.pdf', 32],
  [
    'public/sample/documents/g2044/Public reports pack 24th-Nov-2026 10.30 Children and Families Scrutiny Committee.pdf',
    34,
  ],
];

const TAGGED =
  'public/sample/documents/g2044/Supplement 1 Fostering sufficiency strategy 24th-Nov-2026 10.30 Children and Families Scrutiny Committee.pdf';

type Damage = (content: string, chance: Chance) => string;

/** Of what a page draws, an operator or so to a line. */
const DAMAGES: readonly [Damage, ...Damage[]] = [
  (content) => content,
  (content, chance) => content.slice(0, chance.below(content.length)),
  (content, chance) => shuffled(content.split('\n'), chance).join('\n'),
  (content, chance) => shuffled(content.split(/(?=\bBT\b)/), chance).join('\n'),
  (content, chance) =>
    content.replaceAll(/\d/g, (digit) => (chance.happens(0.02) ? `${chance.below(10)}` : digit)),
  (content, chance) => content.replaceAll(/^.*$/gm, (line) => (chance.happens(0.05) ? '' : line)),
  (content, chance) =>
    content.replaceAll(/^.*$/gm, (line) => (chance.happens(0.05) ? `${line}\n${line}` : line)),
  (content, chance) =>
    content.replaceAll(/ (?:Tf|Tm|Td|cm|re|l|m|q|Q)$/gm, (sign) => (chance.happens(0.05) ? ' Do' : sign)),
  (content, chance) => `${'q 1 0 0 1 1 1 cm\n'.repeat(1 + chance.below(3000))}${content}`,
  (content, chance) =>
    content.replaceAll(/\b0 0 0 rg\b|\b0 g\b/g, (sign) => (chance.happens(0.5) ? '1 g' : sign)),
];

export function damagedMake(number: number, chance: Chance): string {
  const source = chance.happens(0.1) ? read(TAGGED) : somePages(chance);
  const damage = DAMAGES[number % DAMAGES.length] ?? DAMAGES[0];
  const objects = [...source.objects].map(([at, object]): [number, string] => [
    at,
    isDrawing(object) ? redrawn(object, (content) => damage(content, chance)) : object,
  ]);
  return packedPdf({ ...source, objects: new Map(objects) }).toString('latin1');
}

function somePages(chance: Chance): PdfObjects {
  const [path, pages] = chance.oneOf(FILES);
  const from = chance.below(pages);
  const lies: readonly [Lie, ...Lie[]] = ['as made', 'rotated', 'sideways'];
  const places = shuffled([from, from + 1, from + 2].slice(0, 1 + chance.below(3)), chance);
  return merged(
    places.map((at, index) => ({
      file: read(path),
      pages: [at, at + 1],
      lie: chance.oneOf(lies),
      stamp: chance.happens(0.5) ? `Agenda Item ${chance.below(20)}` : null,
      first: chance.happens(0.5) ? index + chance.below(200) : null,
    })),
    'Pack',
  );
}

const kept = new Map<string, PdfObjects>();

function read(path: string): PdfObjects {
  const known = kept.get(path) ?? objectsOf(readFileSync(join(ROOT, path)));
  kept.set(path, known);
  return known;
}

/** Fonts and pictures are left whole: pdf.js alone looks into them. */
const isDrawing = (object: string): boolean => {
  const { head, stream } = partsOf(object);
  return stream !== null && head.includes('FlateDecode') && !/Length1|Image|ToUnicode|CMap/.test(head);
};

function redrawn(object: string, damage: (content: string) => string): string {
  const { head, stream } = partsOf(object);
  const content = contentOf(stream ?? '');
  if (content === null) return object;
  const keys = head
    .replace(/^<</, '')
    .replace(/>>$/, '')
    .replace(/\/Filter ?\/FlateDecode/, '')
    .replace(/\/Length \d+(?: 0 R)?/, '');
  return streamOf(keys, damage(content));
}

/** `null` for what is no drawing: fonts of newer kinds, tables of signs. */
function contentOf(stream: string): string | null {
  try {
    const content = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    return /\b(?:BT|Tj|TJ|re|Do)\b/.test(content.slice(0, 5000)) ? content : null;
  } catch {
    return null;
  }
}

function shuffled<Value>(values: readonly Value[], chance: Chance): readonly Value[] {
  const left = [...values];
  const drawn: Value[] = [];
  while (left.length > 0) drawn.push(...left.splice(chance.below(left.length), 1));
  return drawn;
}
