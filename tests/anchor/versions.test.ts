/** Which papers are versions of one another, which are asked about, which are other papers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareFound, stretchesOf } from '@/lib/anchor/overlap';
import { type Compared, kinshipOf } from '@/lib/anchor/versions';
import { casesOf } from '../support/random';

const compared = (told: Partial<Compared>): Compared => ({
  ofEarlier: 0,
  ofLater: 0,
  isSameAddress: false,
  meeting: 'same',
  hasMeetingPage: false,
  ...told,
});

test.each<[string, Partial<Compared>, string]>([
  ['a pack published again', { ofEarlier: 0.97, ofLater: 0.95 }, 'version'],
  ['a report and the pack it is in', { ofEarlier: 0.04, ofLater: 0.93 }, 'version'],
  ['a late report of its own', { ofEarlier: 0.01, ofLater: 0.06 }, 'other'],
  ['an appendix rewritten', { ofEarlier: 0.02, ofLater: 0.4 }, 'ask'],
  ['the meeting’s page and its pack', { ofEarlier: 0.4, ofLater: 0.02, hasMeetingPage: true }, 'other'],
  ['a page that has changed', { ofEarlier: 0.3, ofLater: 0.2, isSameAddress: true }, 'version'],
  ['another page at that address', { ofEarlier: 0, ofLater: 0, isSameAddress: true }, 'ask'],
  ['the next quarter’s report', { ofEarlier: 0.6, ofLater: 0.6, meeting: 'apart' }, 'other'],
  ['draft minutes in the next pack', { ofEarlier: 0.95, ofLater: 0.03, meeting: 'apart' }, 'ask'],
  ['a file of no meeting', { ofEarlier: 0.9, ofLater: 0.9, meeting: 'unknown' }, 'ask'],
  ['papers too short to tell', { ofEarlier: null, ofLater: null }, 'other'],
])('%s', (_what, told, kinship) => {
  expect(kinshipOf(compared(told))).toBe(kinship);
});

const SENTENCES = [
  'The committee asked how many families had waited for longer than a year.',
  'The director said that two posts were vacant and had been advertised twice.',
  'Members noted that the figures for the spring quarter were not yet checked.',
  'It was agreed that a note on the cost of placements would be circulated.',
  'The chair thanked the young inspectors for their plain and helpful report.',
].map((sentence) => sentence.replaceAll(' ', ''));

test('the share of a text is that of its sentences, in any order and among any others', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(SENTENCES, { minLength: 3 }),
      fc.string({ maxLength: 200 }),
      (some, other) => {
        const share = shareFound(
          stretchesOf(some.join('')),
          stretchesOf(other + SENTENCES.join('|') + other),
        );
        // Only what lies across two sentences may be gone.
        expect(share).toBeGreaterThan(0.5);
        expect(shareFound(stretchesOf(some.join('')), stretchesOf(some.join('')))).toBe(1);
      },
    ),
    casesOf(200),
  );
});

test('of another text nothing is found, and a line is too short to tell', () => {
  const [first = '', ...others] = SENTENCES;
  expect(shareFound(stretchesOf(first), stretchesOf(others.join('')))).toBe(0);
  expect(shareFound(stretchesOf('Any other business.'), stretchesOf(first))).toBeNull();
});
