// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { en } from '@/lib/words/en';
import { complaints, showPanel } from './on-screen';
import { STATES } from './states';

const stateOf = (name: string) => {
  const state = STATES[name];
  if (!state) throw new Error(`no state is called ${name}`);
  return state;
};

test.each(Object.keys(STATES))('axe has nothing against: %s', async (name) => {
  showPanel(stateOf(name));
  expect(await complaints()).toEqual([]);
});

test.each(Object.values(en.lists.name))(
  'axe has nothing against the section, a row open: %s',
  async (name) => {
    showPanel(stateOf('a meeting'));
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    const [row] = screen
      .queryAllByRole('button', { expanded: false })
      .filter((one) => one.closest('article'));
    if (row) fireEvent.click(row);
    expect(await complaints()).toEqual([]);
  },
);

test.each([
  ['not asked yet', 'heading', 'Press the Kloe button to read this page'],
  ['a page closed to extensions', 'heading', 'Kloe cannot read this page'],
  ['a PDF', 'button', 'Open in Kloe'],
  ['at work', 'status', ''],
  ['no meeting here', 'button', 'Read this page all the same'],
  ['not as expected', 'alert', ''],
  ['a meeting', 'heading', 'Children and Families Scrutiny Committee'],
  ['any other page', 'heading', 'Our children’s services: annual self-assessment'],
  ['words gone from the page', 'button', 'Read it again'],
  ['always on', 'button', 'Turn off for democracy.westmarch.gov.uk'],
  ['may be exempt', 'button', 'It is public'],
  ['a note deleted', 'button', 'Undo'],
  ['a meaning given', 'button', 'Undo'],
  ['a meaning that cannot be kept', 'alert', ''],
])('%s: a %s says “%s”', (state, role, name) => {
  showPanel(stateOf(state));
  expect(screen.getAllByRole(role, name === '' ? {} : { name }).length).toBeGreaterThan(0);
});

test.each([
  ['a meeting with nothing published', 'Nothing is published for this meeting yet'],
  ['a cancelled meeting', 'This meeting is cancelled'],
  ['draft minutes', 'Draft minutes: not agreed yet'],
  ['a meeting without items', 'No agenda items on this page'],
  ['a PDF', 'Pack.pdf'],
  ['disk full', 'There is no room to keep what was read'],
  ['storage blocked', 'What was read cannot be kept'],
  ['storage blocked', /The browser keeps no data here/],
  ['at work', 'Reading this page …'],
  ['always on, refused', 'Nothing changed: Kloe is not always on for democracy.westmarch.gov.uk.'],
  ['may be exempt', /It says “Not for publication”/],
  ['pages without text', /Pages 9 to 26 cannot be read/],
])('%s: “%s”', (state, words) => {
  showPanel(stateOf(state));
  expect(screen.getByText(words)).toBeTruthy();
});

test.each([
  ['nothing found', 'Recommendations', /All 249 pages were read/],
  ['nothing found, not all could be read', 'Figures', /Pages 9 to 26 cannot be read/],
  ['nothing found, not all could be read', 'Figures', /The other 12 pages were read/],
  ['not looked for', 'Figures', 'Figures could not be looked for in this paper.'],
  ['not looked for', 'Challenges', 'This paper could not be compared with itself.'],
])('%s, %s: says what was looked at, “%s”', (state, section, words) => {
  showPanel(stateOf(state));
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${section}`) }));
  expect(screen.getByText(words)).toBeTruthy();
});

test('what could not be looked for is not counted as none', () => {
  showPanel(stateOf('not looked for'));
  expect(screen.getByRole('button', { name: /^Figures/ }).textContent).toBe(
    'Figures–could not be looked for',
  );
});
