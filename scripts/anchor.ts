/**
 * `npm run --silent anchor -- CASES.json`: describes the passage of each case in
 * `before`, finds it again in `after`, and prints where, as JSON.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { anchorCase } from './anchor/in-texts';

const Cases = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    before: z.string(),
    start: z.number(),
    end: z.number(),
    after: z.string(),
  }),
);

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which cases? npm run anchor -- CASES.json');
  process.exit(1);
}
const found = Cases.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ id, ...texts }) => ({
  id,
  ...anchorCase(texts),
}));
console.log(JSON.stringify(found));
