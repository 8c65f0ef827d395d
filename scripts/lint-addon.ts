/**
 * Part of `npm test`: what Mozilla's store would say of the built extension. It
 * passes without errors, and with the warnings below, neither more nor fewer.
 */
import { spawnSync } from 'node:child_process';
import { z } from 'zod/mini';
import { outputOf } from '../tests/support/built';

/** Each with why it stays. Files by their names, without what the build adds to them. */
const KNOWN: Readonly<Record<string, string>> = {
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json':
    'one of the manifest’s keys; Kloe is for the desktop, and is not offered for Android',
  'UNSAFE_VAR_ASSIGNMENT chunks/jsxRuntime.js': 'Preact’s dangerouslySetInnerHTML, which Kloe never uses',
  'UNSAFE_VAR_ASSIGNMENT assets/search.worker.js':
    'Preact again, which came with its signals; a worker has no page',
  'UNSAFE_VAR_ASSIGNMENT chunks/reader.js':
    'pdf.js: forms that carry markup, which Kloe does not draw, and its worker, loaded from the package alone',
  'DANGEROUS_EVAL chunks/reader.js': 'pdf.js asks whether it may compile functions; Kloe’s policy says no',
  'DANGEROUS_EVAL assets/pdf.renderer.min.mjs': 'the same',
  'DANGEROUS_EVAL assets/pdf.worker.min.mjs': 'the same',
  'DANGEROUS_EVAL assets/study.worker.js': 'the same',
  'UNSAFE_VAR_ASSIGNMENT assets/pdf.worker.min.mjs': 'pdf.js loads its decoders, from the package alone',
  'UNSAFE_VAR_ASSIGNMENT assets/study.worker.js': 'the same',
};

const Said = z.object({ code: z.string(), file: z.nullish(z.string()), message: z.string() });
const Report = z.object({ errors: z.array(Said), warnings: z.array(Said) });

/** "chunks/Icon-D0nMm6YK.js" → "chunks/Icon.js". */
const plainName = (file: string): string => file.replace(/-[\w-]{8}(?=\.m?js$)/, '');

const { stdout } = spawnSync('addons-linter', [outputOf('firefox'), '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const { errors, warnings } = Report.parse(JSON.parse(stdout));
const said = new Map(warnings.map((one) => [`${one.code} ${plainName(one.file ?? '')}`, one.message]));
const wrong = [
  ...errors.map(({ code, file, message }) => `error: ${code} ${file}: ${message}`),
  ...[...said].filter(([key]) => !(key in KNOWN)).map(([key, message]) => `not known: ${key}: ${message}`),
  ...Object.keys(KNOWN)
    .filter((key) => !said.has(key))
    .map((key) => `no longer said, take it off the list: ${key}`),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
