/** What is packed beside our own code: all that a paper may ask for, and no more. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { CHARACTER_MAPS, isSampleCouncil, pdfjsFolders, samplePack } from '@/scripts/shipped';

const maps = pdfjsFolders().filter(({ relativeDest }) => relativeDest.endsWith('.bcmap'));
const shipped = new Set(maps.map(({ relativeDest }) => basename(relativeDest, '.bcmap')));

test.each(CHARACTER_MAPS)('the standard’s map %s', (map) => {
  expect(shipped).toContain(`${map}-H`);
});

test.each(['H', 'V', 'Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2', 'Adobe-Japan1-UCS2', 'Adobe-Korea1-UCS2'])(
  'the map %s',
  (map) => {
    expect(shipped).toContain(map);
  },
);

/** A binary map begins with its header, then comments (0xe0) and the name of the map it builds on (0xe1), each with its length. */
function buildsOn(file: string): string | null {
  const bytes = readFileSync(file);
  let at = 1;
  while (bytes[at] === 0xe0) at += 2 + (bytes[at + 1] ?? 0);
  if (bytes[at] !== 0xe1) return null;
  return bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0));
}

test('what a map builds on is there too', () => {
  const needed = maps.map(({ absoluteSrc }) => buildsOn(absoluteSrc)).filter((map) => map !== null);
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((map) => !shipped.has(map))).toEqual([]);
});

test('no map that no paper can name', () => {
  expect([...shipped].filter((map) => map.includes('UTF32') || map.includes('UTF8'))).toEqual([]);
});

test('of the sample council the pack alone', () => {
  expect(existsSync(samplePack().absoluteSrc)).toBe(true);
  expect(isSampleCouncil({ relativeDest: join('sample', 'ieListDocuments-2031.html') })).toBe(true);
  expect(isSampleCouncil(samplePack())).toBe(false);
});
