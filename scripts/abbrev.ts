/**
 * `npm run --silent abbrev -- IN.jsonl`: for each row `{ id, text }`, the short
 * forms that its text explains, as rows `{ id, pairs: [[short, long]] }`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { definitionsIn } from '@/lib/extract/short-forms/definitions';

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which texts? npm run abbrev -- IN.jsonl');
  process.exit(1);
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text } = Row.parse(JSON.parse(line));
  const pairs = text
    .split('\n')
    .flatMap((paragraph) => definitionsIn(paragraph).map(({ short, long }) => [short, long]));
  console.log(JSON.stringify({ id, pairs }));
}
