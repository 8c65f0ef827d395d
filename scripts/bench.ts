/**
 * `npm run bench`: times, memory and sizes, with the machine they were taken
 * on. Bars are the project's own; nothing fails here, for another machine is
 * another time. With `--write` they also become `docs/performance.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFor } from '../tests/support/built';
import { ROOT } from '../tests/support/sources';
import { anchoring } from './bench/anchoring';
import { comparing } from './bench/comparing';
import { findingFigures } from './bench/figures';
import { followingUp } from './bench/following';
import { openBrowser } from './bench/in-browser';
import { lookingUp } from './bench/looking-up';
import { machine } from './bench/machine';
import { drawingMarks } from './bench/marks';
import { followingFigures } from './bench/over-time';
import { papers } from './bench/papers';
import { besidePdfjs, extracting, growth, memoryBesidePdfjs, memoryOfLongPack } from './bench/reading';
import { searchingAll } from './bench/searching';
import { findingShortForms } from './bench/short-forms';
import { sizes } from './bench/sizes';
import { asMarkdown, print } from './bench/table';
import { hasBrowser } from './browser';

const takenOn = machine();
console.log(takenOn);

builtFor('chrome');
print('Compressed sizes (Chromium)', sizes('chrome'));

const measured = papers();
for (const paper of measured) print('Reading, in Node, turn by turn', await besidePdfjs(paper));
print('Reading, each time in a process of its own', [
  ...measured.flatMap(memoryBesidePdfjs),
  ...memoryOfLongPack(),
]);
print('npm run extract', measured.flatMap(extracting));
for (const paper of measured)
  print('Finding figures, in Node, beside Recognizers-Text', await findingFigures(paper));
print('Reading packs of more and more pages, in Node', await growth());
print('Finding short forms, in Node', await findingShortForms());
print('Looking up among 10,000 meanings, in Node', await lookingUp());
print('Searching 50 packs and 10,000 notes, in Node', await searchingAll());
print('Finding notes again in a long pack, in Node', anchoring());
print('Telling what changed between two versions, in Node', await comparing(measured));
print('Following a committee’s figures from pack to pack, in Node', followingFigures());
print('The chair’s list, in Node', followingUp());

if (hasBrowser()) {
  print('Drawing marks, in Chromium without a screen', await drawingMarks());
  const browser = await openBrowser();
  print('Starting up, in Chromium without a screen', await browser.startUp());
  print('On a council’s agenda page, in Chromium without a screen', await browser.onAgendas());
  for (const paper of measured) print('The reader, three times each', await browser.opening(paper));
  print('The reader with a long pack, in Chromium without a screen', await browser.longPaper());
  await browser.close();
} else {
  console.log('\nNo Chromium was found: nothing was measured in a browser.');
}

if (process.argv.includes('--write')) {
  const head = [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Every time was taken on the machine below, in one run, and says nothing of',
    'another; ratios are taken turn by turn in that run. Bars are the project’s own. Papers that are not ours to publish',
    'are named by their number.',
  ].join('\n');
  const machineList = takenOn.replaceAll(/^/gm, '- ');
  writeFileSync(join(ROOT, 'docs/performance.md'), `${head}\n\n${machineList}\n\n${asMarkdown()}`);
}
