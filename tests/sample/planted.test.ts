/**
 * A pack of the sample council in which each check that the others give nothing to has something to find, beside pages
 * on which the same is said without a contradiction. What is to be found was listed before any check saw it.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { columnsOf } from '@/components/arithmetic-columns';
import { pageAt, textAt } from '@/lib/document/model';
import { type Study, studyPdf } from '@/lib/pipeline';
import { whyText } from '@/lib/words/arithmetic';
import { challengeTitle } from '@/lib/words/challenges';
import planted from './planted.json' with { type: 'json' };

let study: Study;

beforeAll(async () => {
  const bytes = readFileSync(new URL('planted.pdf', import.meta.url));
  const read = await studyPdf(new Uint8Array(bytes), {});
  if (!read.ok) throw new Error(`it cannot be read: ${read.problem.kind}`);
  study = read.value;
}, 30_000);

/** "conflict, page 3: …" of each side of each challenge. */
const found = () =>
  study.challenges.map(({ kind, passages, why }) => ({
    why: whyText(why),
    sides: passages.map((at) => ({
      kind,
      page: pageAt(study.document, at),
      words: textAt(study.document, at),
    })),
  }));

test.each(planted.contradictions.map((row) => row as [string, string, number, string]))(
  '%s finds a %s on page %i: %s',
  (_, kind, page, words) => {
    const all = found();
    const own = all.filter(({ sides }) =>
      sides.some((side) => side.kind === kind && side.page === page && side.words.includes(words)),
    );
    expect(own.length, all.map(({ why }) => why).join('\n')).toBeGreaterThan(0);
  },
);

test('nothing else is raised, and nothing on clean pages', () => {
  const all = found();
  const isPlanted = ({ sides }: (typeof all)[number]) =>
    planted.contradictions.some(([, kind, page, words]) =>
      sides.some((side) => side.kind === kind && side.page === page && side.words.includes(String(words))),
    );
  expect(all.filter((one) => !isPlanted(one)).map(({ why }) => why)).toEqual([]);
  const pages = all.flatMap(({ sides }) => sides.map(({ page }) => page));
  expect(pages.filter((page) => planted.clean.includes(page))).toEqual([]);
});

test('each asks its question in a line, and is reckoned or told', () => {
  for (const { why } of study.challenges) {
    expect(challengeTitle(why)).toMatch(/^[^a-z].*\?$/);
    expect(challengeTitle(why)).not.toMatch(/undefined|null|NaN/);
    const told = columnsOf(why)?.flatMap(({ lines, notes }) => [
      ...lines.map(({ figure }) => figure),
      ...notes,
    ]);
    expect((told ?? [whyText(why)]).join(' ')).not.toMatch(/undefined|null|NaN/);
  }
});
