/**
 * `npm run --silent extract -- FILE`: reads one paper with the code the
 * extension runs and prints its findings as JSON.
 */
import { findingsJson } from '@/lib/export/findings-json';
import { explainerFor } from '@/lib/glossary/explain';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { studyDocument } from '@/lib/pipeline';
import { whyText } from '@/lib/words/arithmetic';
import { readPaperFile } from './paper-file';
import { outliveStrayRejections } from './stray-rejections';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which paper? npm run extract -- FILE');
  process.exit(1);
}

outliveStrayRejections();
const started = performance.now();
const document = await readPaperFile(file);
const read = performance.now();
const study = studyDocument(document);
const done = performance.now();
const milliseconds = { read: Math.round(read - started), extract: Math.round(done - read) };
const explain = explainerFor(study.findings, await loadUkTerms());
const json = findingsJson(study, explain, milliseconds, whyText);
if (study.failed.length > 0) console.error(`Could not look for: ${study.failed.join(', ')}.`);
process.stdout.write(`${JSON.stringify(json, null, 1)}\n`);
