/**
 * Part of `npm test`: what Mozilla's store would say of the built extension. It passes without errors, and with the
 * warnings below, neither more nor fewer. They are known by the code that they are about: in which file the build puts
 * it is nobody's choice.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { outputOf } from '../tests/support/built';

type Known = {
  readonly code: string;
  /** Stands where the checker points, comments and line breaks left out; `null`: it points at no code. */
  readonly about: RegExp | null;
  readonly why: string;
};

const KNOWN: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    about: null,
    why: 'one of the manifest’s keys; Kloe is for the desktop, and is not offered for Android',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    why: 'Preact’s dangerouslySetInnerHTML, which Kloe never uses; it comes into a worker with its signals',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /\(await import\(this\.workerSrc\)\)\.WorkerMessageHandler/,
    why: 'pdf.js loads its worker, from the package alone',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /await\(import\(`\$\{WasmImage\.\S{1,5}\}\$\{this\._noWasmFilename\}`\)\)/,
    why: 'pdf.js loads its decoders, from the package alone',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /import\(\w+\)\.then\(\w+=>\{\w+\(\w+\.QuickJSSandbox\(/,
    why: 'pdf.js would load what runs the scripts of a PDF where it is told to; Kloe does not',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /1999\/xhtml`,`template`\);\w+\.innerHTML=/,
    why: 'pdf.js: forms that carry markup, which Kloe does not draw',
  },
  {
    code: 'DANGEROUS_EVAL',
    about: /Function\([`"]return this[`"]\)\(\)/,
    why: 'what pdf.js is built with looks for the page’s own object; Kloe’s policy says no, and it is found without',
  },
];

const Said = z.object({
  code: z.string(),
  file: z.nullish(z.string()),
  message: z.string(),
  line: z.nullish(z.number()),
  column: z.nullish(z.number()),
});
const Report = z.object({ errors: z.array(Said), warnings: z.array(Said) });
type Said = z.infer<typeof Said>;

const AROUND = 200;

/** The code that something was said of, with what stands around it; empty where it is about none. */
function codeAt({ file, line, column }: Said): string {
  if (!file || !line) return '';
  const lines = readFileSync(join(outputOf('firefox'), file), 'utf8').split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + 1;
  const at = before + (column ?? 0);
  const around = lines.join('\n').slice(Math.max(0, at - AROUND), at + AROUND);
  return around.replace(/\n?\/\*.*?\*\/\n?/g, '');
}

const { stdout } = spawnSync('addons-linter', [outputOf('firefox'), '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const { errors, warnings } = Report.parse(JSON.parse(stdout));
const isAbout = (said: Said, { code, about }: Known) =>
  said.code === code && (about === null || about.test(codeAt(said)));
const wrong = [
  ...errors.map(({ code, file, message }) => `error: ${code} ${file}: ${message}`),
  ...warnings
    .filter((said) => !KNOWN.some((known) => isAbout(said, known)))
    .map((said) => `not known: ${said.code} ${said.file}: ${said.message}\n  ${codeAt(said)}`),
  ...KNOWN.filter((known) => !warnings.some((said) => isAbout(said, known))).map(
    ({ code, why }) => `no longer said, take it off the list: ${code}: ${why}`,
  ),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
