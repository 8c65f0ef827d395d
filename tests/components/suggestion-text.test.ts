import { expect, test } from 'vitest';
import { challengeText, suggestionText } from '@/components/suggestion-text';
import { passage } from '../support/passage';

const IMPROVED = { say: 'improvement', isLessBetter: true, isBetter: false, from: '22%', to: '24%' } as const;
const textOf = (...sides: readonly string[]) =>
  challengeText({ why: IMPROVED, passages: sides.map((words) => passage(words)) });

test.each([
  ['of one side', ['‹The rate improved to 24%›.'], '“The rate improved to 24%” (page 38).'],
  ['of two', ['It was ‹22%›.', 'Now ‹24%›.'], '“22%” (page 38) and “24%” (page 38).'],
  ['without the number of its paragraph', ['‹6. The rate rose›'], '“The rate rose” (page 38).'],
  ['nor one of several parts', ['‹5.3 The rate rose›'], '“The rate rose” (page 38).'],
  ['with a number that is said', ['‹24 Teams of 30 met it›'], '“24 Teams of 30 met it” (page 38).'],
  ['with a share that is said', ['‹5.3 per cent met it›'], '“5.3 per cent met it” (page 38).'],
])('a question about a challenge %s says what does not agree, and what the paper says', (_, sides, said) => {
  expect(textOf(...sides)).toBe(`From 22% to 24%: an improvement? The paper says ${said}`);
});

test('what was asked for stands in the question whole and by itself', () => {
  const words = 'requests that a visit is arranged; and';
  const passages = [passage('‹requests that a visit›')] as const;
  expect(suggestionText({ kind: 'promised', madeOn: '2026-09-22', words, passages })).toBe(
    'At the meeting on 22 September 2026: “Requests that a visit is arranged”. What became of it?',
  );
});
