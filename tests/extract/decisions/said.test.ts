import { expect, test } from 'vitest';
import { saidIn } from '@/lib/extract/decisions/said';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const said = (notation: string) => {
  const doc = paper(notation);
  return saidIn(doc, wholePart(doc, 'minutes'));
};
const actions = (notation: string) =>
  said(notation)
    .filter(({ isAction }) => isAction)
    .map(({ text, speaker }) => `${text} – ${speaker ?? 'nobody'}`);

test.each([
  ['The pond was deep. It would be fenced.\nACTION: Head of Parks', ['It would be fenced. – Head of Parks']],
  ['The pond would be fenced. Action: Mrs Lowe', ['The pond would be fenced. – Mrs Lowe']],
  ['The pond would be fenced. (Action: the Clerk)', ['The pond would be fenced. – Clerk']],
  ['The report to go on the website. Clerk to action.', ['The report to go on the website. – Clerk']],
  ['Actions:\n• Fence the pond\n• Feed the heron', ['Fence the pond – nobody', 'Feed the heron – nobody']],
  ['ACTION: To arrange meetings every two months', ['ACTION: To arrange meetings every two months – nobody']],
  [
    'Action: The Head of Parks to find out how deep the pond is and to tell the Panel',
    ['Action: The Head of Parks to find out how deep the pond is and to tell the Panel – Head of Parks'],
  ],
  ['Action Point\n• Councillor Hale to join the group.', ['Councillor Hale to join the group. – nobody']],
  ['Action:\nOfficers to review the pond.', ['Officers to review the pond. – nobody']],
  ['ACTION: Circulate the list', ['ACTION: Circulate the list – nobody']],
  ['ACTION: Clerk to circulate it', ['ACTION: Clerk to circulate it – Clerk']],
])('%s', (notation, expected) => {
  expect(actions(notation)).toEqual(expected);
});

test.each([
  'The pond had been fenced.',
  'ACTION: Head of Parks',
  'The Clerk was asked to action the fence.',
  '# Actions\n• All were complete.',
  'Actions:\nThe pond was deep.',
  'Action:\nOfficers noted the heron.',
])('no action: %s', (notation) => {
  expect(actions(notation)).toEqual([]);
});

test('what stands above "Minutes:" on a saved record is the agenda’s', () => {
  const words = said(
    '# Herons\nA paper will be sent.\nMinutes:\nHerons were counted.\n# Swans\nNo paper.\nMinutes:\nNone.',
  );
  expect(words.map(({ text }) => text)).toEqual(['Minutes:', 'Herons were counted.', 'Minutes:', 'None.']);
});

test('without such labels nothing is', () => {
  expect(said('# Herons\nA paper will be sent.').map(({ text }) => text)).toEqual(['A paper will be sent.']);
});
