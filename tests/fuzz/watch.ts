/** Has cases read in a process of their own, and ends it where one takes too long. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { ROOT } from '../support/sources';

const Line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), number: z.number() }),
  z.object({
    kind: z.literal('ended'),
    number: z.number(),
    findings: z.number(),
    faults: z.readonly(z.array(z.string())),
    milliseconds: z.number(),
  }),
]);
export type Line = z.infer<typeof Line>;

export type Outcome = {
  /** How much was found in all of them. */
  readonly findings: number;
  /** "case 137: threw …", in order. */
  readonly faults: readonly string[];
  readonly slowest: { readonly number: number; readonly milliseconds: number };
};

/** A paper of a few pages takes some 50 ms, and a slow one fails by its own clock: this ends what never would. */
const LIMIT_MS = 90_000;

export async function watchCases(count: number, seed: number): Promise<Outcome> {
  const faults: string[] = [];
  let findings = 0;
  let slowest = { number: 0, milliseconds: 0 };
  for (let next = 0; next < count; ) {
    const stopped = await readFrom(next, count, seed, (line) => {
      findings += line.findings;
      if (line.milliseconds > slowest.milliseconds) slowest = line;
      faults.push(...line.faults.map((fault) => `case ${line.number}: ${fault}`));
    });
    if (stopped === null) break;
    faults.push(`case ${stopped.number}: ${stopped.why}`);
    next = stopped.number + 1;
  }
  return { findings, faults, slowest: { number: slowest.number, milliseconds: slowest.milliseconds } };
}

type Ended = Extract<Line, { kind: 'ended' }>;

/** `null` when all have been read; else the case that ended the process, or had to be ended. */
function readFrom(
  from: number,
  to: number,
  seed: number,
  onEnd: (line: Ended) => void,
): Promise<{ readonly number: number; readonly why: string } | null> {
  const script = fileURLToPath(new URL('one-by-one.ts', import.meta.url));
  const reader = spawn(process.execPath, ['--import', 'tsx', script, `${from}`, `${to}`, `${seed}`], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let current = from;
  let isLate = false;
  let limit = setTimeout(() => {}, 0);
  const wait = () => {
    clearTimeout(limit);
    limit = setTimeout(() => {
      isLate = true;
      reader.kill('SIGKILL');
    }, LIMIT_MS);
  };
  wait();
  createInterface({ input: reader.stdout }).on('line', (text) => {
    const line = Line.parse(JSON.parse(text));
    wait();
    current = line.number;
    if (line.kind === 'ended') onEnd(line);
  });
  return new Promise((done) => {
    reader.once('close', (code) => {
      clearTimeout(limit);
      if (code === 0) done(null);
      else done({ number: current, why: isLate ? `no end after ${LIMIT_MS / 1000} s` : `ended by ${code}` });
    });
  });
}
