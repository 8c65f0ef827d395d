/** What may never change in a passage without being said. */
import { expect, test } from 'vitest';
import { figureWords, hasSameFigures } from '@/lib/anchor/figure-words';

test.each`
  text                                        | words
  ${'CIN visits were at 72%.'}                | ${['72%']}
  ${'CIN visits were at 72 per cent.'}        | ${['72%']}
  ${'an overspend of £1.2 million'}           | ${['£1.2m']}
  ${'an overspend of £1.2m'}                  | ${['£1.2m']}
  ${'1,081 contacts in 2026/27'}              | ${['1081', '2026/27']}
  ${'down by 3.5 percentage points'}          | ${['3.5pp']}
  ${'a change of -5%'}                        | ${['-5%']}
  ${'- 5 schools'}                            | ${['5']}
  ${'two thirds of the twelve'}               | ${['two', 'thirds', 'twelve']}
  ${'has not met it, cannot, and didn’t try'} | ${['no', 'no', 'no']}
  ${'a notable nonetheless'}                  | ${[]}
  ${'the Committee noted the report'}         | ${[]}
`('"$text" says $words', ({ text, words }) => {
  expect(figureWords(text)).toEqual(words);
});

test.each`
  one                        | other                         | same
  ${'72% of visits'}         | ${'72 per cent of visits'}    | ${true}
  ${'£1,200'}                | ${'£1200'}                    | ${true}
  ${'72%'}                   | ${'74%'}                      | ${false}
  ${'£1.2m'}                 | ${'£1.2bn'}                   | ${false}
  ${'£72'}                   | ${'€72'}                      | ${false}
  ${'5%'}                    | ${'5 percentage points'}      | ${false}
  ${'3.5'}                   | ${'3.50'}                     | ${false}
  ${'72% of CIN, 86% of CP'} | ${'86% of CIN, 72% of CP'}    | ${false}
  ${'the target was met'}    | ${'the target was not met'}   | ${false}
  ${'it was not met by us'}  | ${'it was met not by us'}     | ${false}
  ${'it was not met by us'}  | ${'it was not reached by us'} | ${true}
`('"$one" and "$other": the same figures is $same', ({ one, other, same }) => {
  expect(hasSameFigures(one, other)).toBe(same);
});
