import { expect, test } from 'vitest';
import { inSmallLetters } from '@/lib/document/titles';

test.each`
  title                    | other                    | shown                    | why
  ${'WORK PROGRAMME'}      | ${'Work programme'}      | ${'Work programme'}      | ${'the same words'}
  ${'FOSTERING: Q2 (LAC)'} | ${'Fostering: Q2 (LAC)'} | ${'Fostering: Q2 (LAC)'} | ${'short forms as the other has them'}
  ${'RHAGLEN WAITH TÂN'}   | ${'Rhaglen waith tân'}   | ${'Rhaglen waith tân'}   | ${'Welsh letters'}
  ${'WORK PROGRAMME'}      | ${'Work programme 2026'} | ${'WORK PROGRAMME'}      | ${'more words'}
  ${'WORK PROGRAMME: Q2'}  | ${'Work programme: Q3'}  | ${'WORK PROGRAMME: Q2'}  | ${'another quarter'}
  ${'WORK PROGRAMME'}      | ${null}                  | ${'WORK PROGRAMME'}      | ${'no title'}
  ${'Work Programme'}      | ${'Work programme'}      | ${'Work Programme'}      | ${'not all capitals'}
`('"$title" beside "$other" is shown as "$shown": $why', ({ title, other, shown }) => {
  expect(inSmallLetters(title, [{ title }, { title: other }])).toBe(shown);
});
