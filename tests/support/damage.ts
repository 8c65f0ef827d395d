/** JSON that something has happened to: to its parts, or to its letters. */
import type { Chance } from './random';

/** What stands where something else should. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '\0',
  '\ud800',
  '<script>alert(1)</script>',
  [],
  {},
  [[]],
  '2026-02-31T99:00:00Z',
  'Annotation',
  { type: 'TextualBody' },
  JSON.parse('{"__proto__":{"x":1}}'),
  'y'.repeat(100_001),
];

type Box = Record<string, unknown> | unknown[];

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;

/** Every object and list in it. */
const boxesIn = (value: unknown): readonly Box[] =>
  isBox(value) ? [value, ...Object.values(value).flatMap(boxesIn)] : [];

/** Drops, doubles, renames or replaces one member somewhere. */
export function damageStructure(file: unknown, chance: Chance): void {
  const boxes = boxesIn(file).filter((box) => Object.keys(box).length > 0);
  const box = boxes[chance.below(boxes.length)];
  if (!box) return;
  const names = Object.keys(box);
  const name = names[chance.below(names.length)] ?? '';
  const held = box as Record<string, unknown>;
  switch (chance.below(5)) {
    case 0:
      if (Array.isArray(box)) box.splice(Number(name), 1);
      else delete held[name];
      break;
    case 1:
      if (Array.isArray(box)) box.push(structuredClone(box[Number(name)]));
      else held[name] = [held[name], structuredClone(held[name])];
      break;
    case 2:
      Object.defineProperty(held, chance.oneOf(['__proto__', 'constructor', 'toString', 'kloe', 'type']), {
        value: held[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      held[name] = structuredClone(ODD[chance.below(ODD.length)]);
  }
}

export function damageText(json: string, chance: Chance): string {
  const at = chance.below(json.length);
  const length = 1 + chance.below(20);
  switch (chance.below(4)) {
    case 0:
      return json.slice(0, at);
    case 1:
      return json.slice(0, at) + json.slice(at + length);
    case 2:
      return json.slice(0, at) + json.slice(at, at + length) + json.slice(at);
    default:
      return json.slice(0, at) + String.fromCharCode(chance.below(0x300)) + json.slice(at + 1);
  }
}
