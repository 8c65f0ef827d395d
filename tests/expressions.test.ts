/**
 * Every regular expression of Kloe on text made to be hard for it: what it looks for again and again, and at the end
 * what it does not. None may take longer than in proportion, for papers, pages and files come from anywhere. Those
 * written down are read from the source; those put together are caught as they are made.
 */

import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { pumpsOf } from './support/pumps';
import { sourcesIn } from './support/sources';

const MODULES = import.meta.glob(['/lib/**/*.ts', '!/lib/**/*.worker.ts']);

/** Signs: what grows with their square takes milliseconds, what grows in proportion a tenth of one. */
const LONG = 2500;
const SUSPECT_MS = 0.6;
/** Four times the signs: 4 in proportion, 16 with the square. */
const MOST_GROWTH = 8;
/** Short of these something is wrong with the collecting. */
const [WRITTEN, MADE] = [1000, 60];

type Expressions = Map<string, RegExp>;

function writtenDown(into: Expressions): void {
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      into.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
    } else for (const part of Object.values(node)) look(part);
  };
  for (const { path, text } of sourcesIn(['lib', 'components', 'entrypoints'])) {
    look(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  }
}

async function putTogether(into: Expressions): Promise<void> {
  const { RegExp: real } = globalThis;
  globalThis.RegExp = new Proxy(real, {
    construct(made, how: [string, string?]) {
      const expression = new made(...how);
      into.set(String(expression), expression);
      return expression;
    },
  });
  try {
    for (const load of Object.values(MODULES)) await load();
  } finally {
    globalThis.RegExp = real;
  }
}

/** Repeated whole, and begun once with its end repeated. */
const hostile = (pump: string, length: number): readonly string[] => [
  `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`,
  `${pump}${pump.slice(-1).repeat(length)}\u0001`,
];

/** Of the processor, in milliseconds: a busy machine says nothing about the code. */
function cost(expression: RegExp, text: string): number {
  const from = process.cpuUsage();
  for (const _ of text.matchAll(expression));
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function isSlow(expression: RegExp, pump: string, way: number): boolean {
  const text = (length: number) => hostile(pump, length)[way] ?? '';
  // What explodes would never come back from the long ones.
  for (const length of [24, LONG / 8]) if (cost(expression, text(length)) > 100) return true;
  if (cost(expression, text(LONG)) < SUSPECT_MS) return false;
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round++) {
    less = Math.min(less, cost(expression, text(LONG / 4)));
    more = Math.min(more, cost(expression, text(LONG)));
  }
  return more > SUSPECT_MS && more / less > MOST_GROWTH;
}

/** What it is slow on, the first that is found. */
function slowOn({ source, flags }: RegExp): string | null {
  const everywhere = new RegExp(source, `${flags.replace('g', '')}g`);
  const pumps = pumpsOf(everywhere);
  const pump = pumps.find((one) => [0, 1].some((way) => isSlow(everywhere, one, way)));
  return pump === undefined ? null : `/${source}/${flags} on “${pump}”`;
}

test('what is slow is found', () => {
  const slow = [/\s+$/, /\d+%/, /\S+@\S+/, /^(?:\w+ ?)*$/, /\s*,/, /a.*b.*c/, /“[^”]*”/];
  expect(slow.filter((expression) => slowOn(expression) === null)).toEqual([]);
  const quick = [/(?<!\s)\s+$/, /(?<!\d)\d+%/, /^\w+(?: \w+)*$/, /\bof (?:the )?[a-z]+/gi, /\bof .{0,99}x/];
  expect(quick.filter((expression) => slowOn(expression) !== null)).toEqual([]);
});

test('no expression takes longer than in proportion', { timeout: 300_000 }, async () => {
  const expressions: Expressions = new Map();
  writtenDown(expressions);
  const written = expressions.size;
  expect(written).toBeGreaterThan(WRITTEN);
  await putTogether(expressions);
  expect(expressions.size - written).toBeGreaterThan(MADE);
  expect([...expressions.values()].flatMap((expression) => slowOn(expression) ?? [])).toEqual([]);
});
