/** What a browser loads for each part of the built extension, compressed, and how much that may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf, type Target } from '../../tests/support/built';
import { inKilobytes, type Line } from './table';

type Part = {
  readonly name: string;
  /** In bytes, compressed. What is there now and a tenth; more wants a reason. */
  readonly budget: number;
  readonly files: (target: Target) => readonly string[];
};

export const PARTS: readonly Part[] = [
  // It chooses whole sentences and rows of the page, and marks what was made of them.
  { name: 'content script', budget: 24_000, files: () => ['content-scripts/agenda.js'] },
  { name: 'script for short forms', budget: 18_500, files: () => ['content-scripts/short-forms.js'] },
  { name: 'background', budget: 12_500, files: () => ['background.js'] },
  // It opens on its contents; the lists of a paper and the search of the glossary follow.
  { name: 'panel', budget: 120_000, files: (target) => loadedBy(target, 'sidepanel.html') },
  {
    name: 'reader of pages, which it loads once there is one',
    budget: 35_000,
    files: (target) => within(target, 'chunks').filter((file) => file.startsWith('chunks/handed-page')),
  },
  // So does this, and it knows the way to its places, each of which it loads on the first visit.
  { name: 'desk', budget: 120_000, files: (target) => loadedBy(target, 'desk.html') },
  // It has small pages, two papers side by side, pages as text, and prints notes in the margin.
  { name: 'reader', budget: 441_000, files: (target) => loadedBy(target, 'reader.html') },
  // It holds all that is said of a paper: the forms of reports, agendas, minutes and programmes, in English and in Welsh.
  { name: 'study worker', budget: 350_000, files: (target) => assets(target, 'study.worker') },
  { name: 'search worker', budget: 48_000, files: (target) => assets(target, 'search.worker') },
  {
    name: 'pdf.js, which it and the reader start',
    budget: 490_000,
    files: (target) => assets(target, 'pdf.'),
  },
  { name: 'everything, as it is shipped', budget: 4_000_000, files: (target) => within(target, '') },
];

/** Bytes, each file compressed by itself, as in the zip that is shipped. */
export const sizeOf = ({ files }: Part, target: Target): number =>
  files(target).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(outputOf(target), file)), { level: 9 }).length,
    0,
  );

export const sizes = (target: Target): readonly Line[] =>
  PARTS.map((part) => ({
    what: part.name,
    found: inKilobytes(sizeOf(part, target)),
    bar: inKilobytes(part.budget),
  }));

/** The page, and every script and style sheet that it names: WXT names those that scripts import as well. */
function loadedBy(target: Target, page: string): readonly string[] {
  const source = readFileSync(join(outputOf(target), page), 'utf8');
  const named = source.matchAll(/(?:src|href)="\/(?<file>(?:chunks|assets)\/[^"]+)"/g);
  return [page, ...[...named].map(({ groups }) => groups?.file ?? '')];
}

const assets = (target: Target, beginning: string): readonly string[] =>
  within(target, 'assets').filter((file) => file.startsWith(`assets/${beginning}`));

const within = (target: Target, folder: string): readonly string[] =>
  readdirSync(join(outputOf(target), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outputOf(target).length + 1));
