// What each npm script runs, step by step. `needs`: what `prepare.mjs` must have put there first.
const tsx = ['node', '--import', 'tsx'];

export const COMMANDS = {
  extract: { steps: [[...tsx, '--import', './scripts/plain-traces.mjs', 'scripts/extract.ts']] },
  follow: { steps: [[...tsx, '--import', './scripts/plain-traces.mjs', 'scripts/follow.ts']] },
  detect: { steps: [[...tsx, 'scripts/detect.ts']] },
  abbrev: { steps: [[...tsx, 'scripts/abbrev.ts']] },
  anchor: { steps: [[...tsx, 'scripts/anchor.ts']] },
  welsh: { steps: [[...tsx, 'scripts/welsh.ts']] },
  build: {
    needs: ['wxt'],
    steps: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  zip: {
    needs: ['wxt'],
    steps: [
      ['wxt', 'zip'],
      ['wxt', 'zip', '-b', 'edge'],
      ['wxt', 'zip', '-b', 'firefox'],
    ],
  },
  check: {
    needs: ['wxt'],
    steps: [
      ['tsc'],
      ['tsc', '-p', 'tsconfig.core.json'],
      ['biome', 'check', '--error-on-warnings'],
      ['knip'],
    ],
  },
  unit: { steps: [['vitest', 'run']] },
  start: { needs: ['wxt', 'browsers'], steps: [[...tsx, 'scripts/start.ts']] },
  test: { needs: ['wxt', 'browsers'], steps: [[...tsx, 'scripts/test.ts']] },
  e2e: {
    needs: ['wxt', 'browsers'],
    steps: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
      ['playwright', 'test'],
    ],
  },
  bench: { needs: ['wxt', 'browsers'], steps: [[...tsx, 'scripts/bench.ts']] },
  soak: {
    needs: ['wxt', 'browsers'],
    steps: [
      ['wxt', 'build'],
      [...tsx, 'scripts/soak.ts'],
    ],
  },
  pictures: {
    needs: ['wxt', 'browsers'],
    steps: [
      ['wxt', 'build'],
      [...tsx, 'scripts/pictures.ts'],
    ],
  },
  sample: { needs: ['browsers'], steps: [[...tsx, 'scripts/sample.ts']] },
  makes: { needs: ['browsers'], steps: [[...tsx, 'scripts/makes.ts']] },
};
