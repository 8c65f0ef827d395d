/** `npm run soak`: everything randomised, with all its cases, the browser's sudden ends included. `npm test` runs a slice of them, from the same seed. */
import { spawnSync } from 'node:child_process';
import { sourcesIn } from '../tests/support/sources';

const randomised = sourcesIn(['tests'])
  .filter(({ path, text }) => /\.test\.tsx?$/.test(path) && text.includes('casesOf('))
  .map(({ path }) => path);
const randomly = spawnSync('vitest', ['run', '--reporter=default', '--testTimeout=600000', ...randomised], {
  stdio: 'inherit',
  env: { ...process.env, KLOE_CASES: 'all' },
});
const killed = spawnSync('playwright', ['test', 'tests/e2e/killed.spec.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KLOE_CASES: 'all' },
});
process.exitCode = Math.max(randomly.status ?? 1, killed.status ?? 1);
