/**
 * `npm start`: opens Kloe in a browser on the sample council's agenda; with
 * papers named after `--`, on those. Without a screen it goes the same way by
 * itself, says what was found and leaves pictures.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshProfile, startKloe } from '../tests/support/browser/chromium';
import { openCouncil } from '../tests/support/browser/council';
import { hasBrowser, hasDisplay } from './browser';
import { AGENDA } from './sample/site';
import { buildIfNeeded } from './start/build';
import { papersFrom } from './start/papers';
import { tourOf } from './start/tour';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'screenshots');
/** Kept, so that notes are still there at the next start. */
const PROFILE = join(ROOT, '.cache/browser-profile');

const files = process.argv.slice(2).map((path) => resolve(path));
const missing = files.find((path) => !existsSync(path));
if (missing) stop(`There is no file ${missing}.`);
if (!hasBrowser()) stop('No Chromium was found on this computer. Install it, then run npm start again.');
if (!buildIfNeeded()) stop('The extension could not be built; the reason stands above.');

await (hasDisplay() ? show() : walkThrough());

async function show(): Promise<void> {
  const council = await openCouncil();
  const kloe = await startKloe(PROFILE, council, { isShown: true }).catch(couldNotStart);
  if (files.length === 0) await kloe.open(AGENDA);
  const papers = await papersFrom(files);
  for (const path of files) await papers.open(kloe, path);
  console.log(
    files.length === 0
      ? 'The sample council is open. Press the Kloe button in the toolbar (it may be under the puzzle piece).'
      : 'The papers are open. Close the browser to stop.',
  );
  await new Promise<void>((done) => kloe.context.once('close', () => done()));
  papers.close();
  await council.close();
}

async function walkThrough(): Promise<void> {
  const council = await openCouncil();
  const profile = await freshProfile();
  const kloe = await startKloe(profile.path, council).catch(couldNotStart);
  const tour = tourOf(kloe, PICTURES);
  try {
    await (files.length === 0 ? tour.sample() : tour.files(files));
    console.log(`\nPictures of each step are in ${PICTURES}.`);
  } catch (problem) {
    console.error(reasonOf(problem));
    process.exitCode = 1;
  }
  await kloe.close();
  await council.close();
  await profile.remove();
  // A browser that was cut short may still hold a line open.
  process.exit();
}

function couldNotStart(problem: unknown): never {
  return stop(`The browser could not be started: ${reasonOf(problem)}`);
}

/** The first line; what follows is for somebody who mends browsers. */
function reasonOf(problem: unknown): string {
  return String(problem instanceof Error ? problem.message : problem).split('\n')[0] ?? '';
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
