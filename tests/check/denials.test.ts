import { expect, test } from 'vitest';
import { reasons } from './challenged';

const CONTACTS = '| Source | Contacts | % of contacts |\n| Police | 322 | 50% |\n| Schools | 322 | 50% |';

test.each([
  [
    'Children do not stay on a child protection plan for more than two years.\nAt the end of June 2026 there was 1 child on a child protection plan for more than 2 years.',
    'The sentence says there is none; the paper gives 1',
  ],
  [
    `The majority of our work comes from the police.\n${CONTACTS}`,
    'Police: % of contacts 50%. None is more than half.',
  ],
])('%s', (notation, why) => {
  expect(reasons(notation)[0]).toContain(why);
});

test.each([
  'Children do not stay on a child protection plan for more than two years.\nAt the end of June 2026 there were 0 children on a child protection plan for more than 2 years.',
  'Children do not stay on a child protection plan for more than two years.\nAt the end of June 2026 there was 1 child on a child protection plan for more than 1 year.',
  'Children stay no longer than two years on a child protection plan.\nAt the end of June 2026 there was 1 child on a child protection plan for more than 2 years.',
  `The majority of our work comes from the public.\n${CONTACTS}`,
  `The majority of our work comes from the police.\n${CONTACTS.replace('Police | 322 | 50%', 'Police | 330 | 51%').replace('Schools | 322 | 50%', 'Schools | 317 | 49%')}`,
])('nothing against %s', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
