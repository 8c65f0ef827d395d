/**
 * `npm test`: everything. Style, types, unused code, unit tests, both builds,
 * end-to-end tests in real browsers. Ends with one line: N passed, N failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';

type Tally = { readonly passed: number; readonly failed: number };

const reports = mkdtempSync(join(tmpdir(), 'kloe-test-'));

/** A command that passes or fails as a whole. */
function check(name: string, ...command: readonly string[]): Tally {
  return run(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Tally {
  const file = join(reports, 'unit.json');
  run('unit tests', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
  const report = readReport(file, Report);
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, success } = report;
  return { passed, failed: success ? numFailedTests : Math.max(1, numFailedTests) };
}

function browserTests(): Tally {
  const file = join(reports, 'e2e.json');
  run('browser tests', ['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const Report = z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  });
  const report = readReport(file, Report);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (expected + unexpected + flaky === 0 ? 1 : 0) };
}

function run(name: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const started = Date.now();
  const [program = '', ...words] = command;
  const { status } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return status === 0;
}

function readReport<Shape extends z.ZodMiniType>(file: string, shape: Shape): z.infer<Shape> | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

const tallies = [
  check('style', 'biome', 'check', '--error-on-warnings'),
  check('types', 'tsc'),
  check('types of the core, without a DOM', 'tsc', '-p', 'tsconfig.core.json'),
  check('nothing unused', 'knip'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  unitTests(),
  browserTests(),
];
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
