/**
 * `npm test`: everything, one after another, so that nothing waits for a
 * processor. Style, types, unused code, both builds, unit tests, end-to-end
 * tests in real browsers. Ends with one line: N passed, N failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';

type Tally = { readonly passed: number; readonly failed: number };

const reports = mkdtempSync(join(tmpdir(), 'kloe-test-'));

/** A command that passes or fails as a whole. What it says is of interest where it fails. */
function check(name: string, command: string, ...words: readonly string[]): Tally {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  const hasPassed = status === 0;
  if (!hasPassed) console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  conclude(name, hasPassed, started);
  return { passed: Number(hasPassed), failed: Number(!hasPassed) };
}

function unitTests(): Tally {
  const file = join(reports, 'unit.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const hasPassed = show('unit tests', 'vitest', words, {});
  const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const { numPassedTests: passed, numFailedTests: failed } = reportIn(file, Report) ?? {
    numPassedTests: 0,
    numFailedTests: 0,
  };
  return tally(passed, failed, hasPassed);
}

function browserTests(): Tally {
  const file = join(reports, 'browsers.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const hasPassed = show('browser tests', 'playwright', ['test', '--reporter=list,json'], env);
  const Report = z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  });
  const { expected, unexpected, flaky } = reportIn(file, Report)?.stats ?? {
    expected: 0,
    unexpected: 0,
    flaky: 0,
  };
  if (flaky > 0)
    console.log(`PASSED ONLY AT A SECOND TRY: ${flaky} of the browser tests, named above as flaky`);
  return tally(expected + flaky, unexpected, hasPassed);
}

/** What fails outside of any test, and a run without tests, is a failure too. */
const tally = (passed: number, failed: number, hasPassed: boolean): Tally => ({
  passed,
  failed: hasPassed && passed > 0 ? failed : Math.max(1, failed),
});

function show(
  name: string,
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): boolean {
  const started = performance.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...env } });
  conclude(name, status === 0, started);
  return status === 0;
}

function conclude(name: string, hasPassed: boolean, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${hasPassed ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
}

function reportIn<Shape extends z.ZodMiniType>(file: string, shape: Shape): z.infer<Shape> | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

const started = performance.now();
const tallies = [
  check('style', 'biome', 'check', '--error-on-warnings'),
  check('types', 'tsc'),
  check('types of the core, without a DOM', 'tsc', '-p', 'tsconfig.core.json'),
  check('nothing unused', 'knip'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  check('what a store checks', 'node', '--import', 'tsx', 'scripts/lint-addon.ts'),
  unitTests(),
  browserTests(),
];
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
conclude('npm test', failed === 0, started);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
