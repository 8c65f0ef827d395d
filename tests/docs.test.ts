// @vitest-environment node
/** What the documents lead to is there, and the map names every folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { ROOT, sourcesIn } from './support/sources';

const DOCUMENTS = [
  ...sourcesIn(['docs', 'lib'], ['.md']),
  { path: 'README.md', text: readFileSync(join(ROOT, 'README.md'), 'utf8') },
];
/** "[the guide](docs/guide.md#notes)" */
const LINK = /\]\((?<to>(?![a-z]+:|#)[^)#\s]+)/g;

test.each(DOCUMENTS)('$path leads nowhere but to what is there', ({ path, text }) => {
  const links = [...text.matchAll(LINK)].map(({ groups }) => groups?.to ?? '');
  expect(links.filter((to) => !existsSync(join(ROOT, dirname(path), to)))).toEqual([]);
});

test('the map of the code names every folder', () => {
  const map = readFileSync(join(ROOT, 'lib/README.md'), 'utf8');
  const folders = readdirSync(join(ROOT, 'lib'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, 'lib/').length));
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => !map.includes(`${folder}/`))).toEqual([]);
});

test('pictures for the stores have the size that all of them take', () => {
  const pictures = readdirSync(join(ROOT, 'docs/store')).filter((file) => file.endsWith('.jpg'));
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const file of pictures) {
    expect([file, ...sizeOfJpeg(readFileSync(join(ROOT, 'docs/store', file)))]).toEqual([file, 1280, 800]);
  }
});

/** Width and height stand in the segment that begins a frame (ITU T.81, B.2.2). */
function sizeOfJpeg(bytes: Buffer): readonly [number, number] {
  let at = 2;
  while (at < bytes.length && !(bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2)) {
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}
