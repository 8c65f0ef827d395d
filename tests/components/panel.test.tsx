// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { PanelState, ShownNote } from '@/components/panel-state';
import { showPanel } from './on-screen';
import { note, PACK, PAGE, VIEW } from './sample';

const MEETING: PanelState = { kind: 'read', view: VIEW };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.textContent ?? '';
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

test('a section takes the focus to its heading, and gives it back to its line', () => {
  showPanel(MEETING);
  press(/^Recommendations/);
  expect(focused()).toBe('Recommendations 2');
  press('Back to contents');
  expect(focused()).toMatch(/^Recommendations/);
});

test('“Go to” lists every section with its count, closes on Esc, and leads there', () => {
  showPanel(MEETING);
  press(/^Figures/);
  press('Go to');
  const menu = screen.getByRole('list');
  expect(
    within(menu)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Figures 6',
    'Challenges 2',
    'Short forms 4',
    'Recommendations 2',
    'Requests 1',
    'Work programme 1',
    'Public questions 1',
    'Tables 3',
    'My notes and questions 2',
  ]);
  key('Escape');
  expect(screen.queryByRole('button', { name: /^Requests/ })).toBeNull();
  expect(focused()).toBe('Go to');
  press('Go to');
  press(/^Requests/);
  expect(focused()).toBe('Requests 1');
});

test('a row opens its words, with the words meant marked, and shows their page', () => {
  const { done } = showPanel(MEETING);
  press(/^Figures/);
  press('Visits to children in need completed on time');
  const words = document.querySelector('blockquote mark');
  expect(words?.textContent).toBe('72%');
  expect(done).toEqual([]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Item 7, page 38' })[0] ?? document.body);
  expect(done.map(([name]) => name)).toEqual(['onShow']);
});

test('on the page beside the panel, opening a row shows its words at once', () => {
  const { done } = showPanel({ kind: 'read', view: { ...VIEW, papers: [{ ...PACK, isPage: true }] } });
  press(/^Requests/);
  press(/^A breakdown by team/);
  expect(done.map(([name]) => name)).toEqual(['onShow']);
});

test('a figure stands with target, earlier value, comparator, verdict and RAG in words', () => {
  showPanel(MEETING);
  press(/^Figures/);
  const row = screen
    .getByRole('button', { name: 'Visits to children in need completed on time' })
    .closest('article');
  const said = row?.textContent ?? '';
  for (const words of [
    '72%',
    '23 points below target',
    '6 points down since Q1: worse',
    'Target95%',
    'Q178%',
    'Similar councils86%',
    'Red',
  ]) {
    expect(said).toContain(words);
  }
});

test('filters: each says how many it leaves, several must all be true, the new length is said', () => {
  showPanel(MEETING);
  press(/^Figures/);
  press('Misses its target 4');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Figures 4 of 6');
  expect(screen.getByText('4 of 6 shown').closest('[role=status]')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Unsure 0' }).hasAttribute('disabled')).toBe(true);
  press('Misses its target 4');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Figures 6');
});

test('the keyboard goes from row to row, to the page, and asks', () => {
  const { done } = showPanel(MEETING);
  press(/^Figures/);
  screen.getByRole('button', { name: 'Visits to children in need completed on time' }).focus();
  key('ArrowDown');
  expect(focused()).toBe('Child protection conferences held within 15 working days');
  key('End');
  expect(focused()).toBe('Plans issued within 20 weeks');
  key('Home');
  key('ArrowUp');
  expect(focused()).toBe('Visits to children in need completed on time');
  key('p');
  key('q');
  expect(done.map(([name]) => name)).toEqual(['onShow', 'onBegin']);
});

test('a short form is found though it be spelt wrongly; one that is not explained says who explains it', () => {
  showPanel(MEETING);
  press(/^Short forms/);
  expect(screen.getByText(/Kloe’s glossary, in England, until 2031$/)).toBeTruthy();
  expect(screen.getByText('Kloe does not know it')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox', { name: 'Look up a short form' }), {
    target: { value: 'chld prot' },
  });
  expect(screen.getByText('2 look like “chld prot”.')).toBeTruthy();
  press('Show all 4');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Short forms 4');
});

test('what is looked up leads to its row, open', () => {
  showPanel(MEETING);
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: 'caseload' } });
  press(/^Average caseload of a social worker/);
  const row = screen.getByRole('button', { name: 'Average caseload of a social worker' });
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(row);
});

test('a page can be asked for by its printed number', () => {
  showPanel(MEETING);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'page 97' } });
  expect(screen.getByRole('button', { name: /^Plans issued within 20 weeks/ })).toBeTruthy();
});

test('every paper has the way to open it, named apart; what Kloe cannot read says so', () => {
  const { done } = showPanel(MEETING);
  press('Open in Kloe: Agenda reports pack');
  press('Open in Kloe: Appendix A: scorecard, item 7');
  expect(done.map(([name]) => name)).toEqual(['onOpenPaper', 'onOpenPaper']);
  expect(screen.getByText('XLSX: Kloe reads PDFs only')).toBeTruthy();
  expect(screen.getByText('PDF, 11.4 MB, read on 22 November 2026')).toBeTruthy();
});

test('an agenda’s own page shows its papers first; a pack that was read shows what is in it first', () => {
  const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const { change } = showPanel({ kind: 'read', view: { ...VIEW, papers: [PAGE] } });
  expect(headings()).toEqual(['Papers of the meeting', 'Agenda', 'On this page']);
  change(MEETING);
  expect(headings()).toEqual(['In this paper', 'Papers of the meeting', 'Agenda']);
});

test('“Ask about this” begins a question on those words; it is written where they stand', () => {
  const { done, change } = showPanel(MEETING);
  press(/^Requests/);
  press(/^A breakdown by team/);
  press('Ask about this');
  expect(done.at(-1)?.slice(0, 2)).toEqual(['onBegin', 'question']);
  const begun = note({
    id: 'n3',
    text: '',
    quote: {
      exact: 'A breakdown by team will be circulated to members.',
      prefix: 'At 30 September there were 11.6 vacancies. ',
      suffix: '',
    },
  });
  change({ kind: 'read', view: { ...VIEW, notes: [{ note: begun, saved: 'stored' }], begun: 'n3' } });
  const field = screen.getByRole('textbox', { name: 'Your question' });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'When?' } });
  expect(done.at(-1)).toEqual(['onText', begun, 'When?']);
});

test('words selected on the page lead to the notes, with the new one ready to be written', async () => {
  const { change } = showPanel(MEETING);
  change({ kind: 'read', view: { ...VIEW, begun: 'n1', isBegunOnPage: true } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('My notes and questions 2');
  const field = await screen.findByRole('textbox', { name: 'Your question' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test('a question can be asked about an item of the agenda, and on no words of it', () => {
  const { done } = showPanel(MEETING);
  press('Ask about item 7');
  expect(done.map(([name]) => name)).toEqual(['onAskAbout']);
  expect(done[0]?.[1]).toMatchObject({ number: '7' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('My notes and questions 2');
});

test('a note that is being written keeps its field when another one is begun on another item', async () => {
  const first = note({ id: 'n1', item: null, at: null, quote: null, text: '' });
  const { change } = showPanel(MEETING);
  const shown = (...notes: ShownNote['note'][]): PanelState => ({
    kind: 'read',
    view: { ...VIEW, notes: notes.map((one) => ({ note: one, saved: 'stored' })), begun: 'n1' },
  });
  change(shown(first));
  press(/^My notes and questions/);
  const field = await screen.findByRole('textbox', { name: 'Your question' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  change(shown(note({ id: 'n2', item: '7', text: 'How many wait?' }), first));
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
  expect(document.activeElement).toBe(field);
});

test('a note is changed, deleted and put back', async () => {
  const { done, change } = showPanel(MEETING);
  press(/^My notes and questions/);
  const [radio] = await screen.findAllByRole('radio', { name: 'Information request' });
  fireEvent.click(radio ?? document.body);
  expect(done.at(-1)?.[0]).toBe('onKind');
  press(/^Delete question: Which two teams/);
  expect(done.at(-1)?.[0]).toBe('onDelete');
  change({ kind: 'read', view: { ...VIEW, notes: [], noteDone: { kind: 'deleted', note: note() } } });
  expect(screen.getByText('Question deleted').getAttribute('role')).toBe('status');
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(done.at(-1)?.[0]).toBe('onUndo');
});

test('a highlight is given another colour, by what the member means by it, and that can be undone', async () => {
  const highlight = note({ kind: 'highlight', colour: 'yellow', text: '' });
  const view = {
    ...VIEW,
    notes: [{ note: highlight, saved: 'stored' as const }],
    meanings: { pink: 'Cost' },
  };
  const { done, change } = showPanel({ kind: 'read', view });
  press(/^My notes and questions/);
  const colours = within(await screen.findByRole('group', { name: 'Colour' }));
  const names = colours.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
  expect(names).toEqual(['★Important', '+Good news', '!Cost', '~To check']);
  fireEvent.click(colours.getByRole('radio', { name: 'Cost' }));
  expect(done.at(-1)).toEqual(['onColour', highlight, 'pink']);
  change({ kind: 'read', view: { ...view, noteDone: { kind: 'recoloured', note: highlight } } });
  expect(screen.getByText('Colour changed').getAttribute('role')).toBe('status');
});

test('a note that cannot be saved says so, and can be copied', async () => {
  const { done } = showPanel({ kind: 'read', view: { ...VIEW, notes: [{ note: note(), saved: 'full' }] } });
  press(/^My notes and questions/);
  expect((await screen.findByRole('alert')).textContent).toContain('not yet stored. There is no room');
  press('Copy the note');
  expect(done.at(-1)).toEqual(['onCopy', note().text]);
});

test('a note is said to be saved only while all of it is', async () => {
  const noted = (saved: ShownNote['saved']): PanelState => ({
    kind: 'read',
    view: { ...VIEW, notes: [{ note: note(), saved }] },
  });
  const { change } = showPanel(noted('stored'));
  press(/^My notes and questions/);
  const field = await screen.findByRole('textbox');
  const isSaid = () =>
    screen.getAllByRole('status').some(({ textContent }) => textContent === 'Saved on this computer');
  expect(isSaid()).toBe(false);
  fireEvent.input(field, { target: { value: 'Why' } });
  const told = (['stored', 'pending', 'full', 'pending', 'stored'] as const).map((saved) => {
    change(noted(saved));
    return isSaid();
  });
  expect(told).toEqual([true, true, false, false, true]);
});

test.each([
  ['stored', 'As you would say it at the meeting. Saved on this computer'],
  ['pending', 'As you would say it at the meeting.Saved as you type.'],
  ['full', 'As you would say it at the meeting.'],
] as const)('whether a note is saved is said once: %s', async (saved, foot) => {
  showPanel({ kind: 'read', view: { ...VIEW, notes: [{ note: note(), saved }] } });
  press(/^My notes and questions/);
  const field = await screen.findByRole('textbox');
  expect(field.closest('.note-editor')?.querySelector('.note-editor-foot')?.textContent).toBe(foot);
});

test('what is typed is never replaced by what comes back from the store', async () => {
  const { change } = showPanel(MEETING);
  press(/^My notes and questions/);
  const field = await screen.findByRole('textbox', { name: 'Your question' });
  field.focus();
  fireEvent.input(field, { target: { value: 'Which three' } });
  change({ kind: 'read', view: { ...VIEW, notes: [{ note: note({ text: 'Which' }), saved: 'pending' }] } });
  expect((field as HTMLTextAreaElement).value).toBe('Which three');
});

test('“always on” is asked for and given back', () => {
  const { done, change } = showPanel(MEETING);
  press('Always on for democracy.westmarch.gov.uk');
  change({ kind: 'read', view: { ...VIEW, isAlwaysOn: true } });
  press('Turn off for democracy.westmarch.gov.uk');
  expect(done).toEqual([
    ['onAlwaysOn', true],
    ['onAlwaysOn', false],
  ]);
});

test('whether a paper is exempt is asked until it is answered', () => {
  const asking = { ...PAGE, exemptWords: 'Not for publication' };
  const { done } = showPanel({ kind: 'read', view: { ...VIEW, papers: [asking] } });
  press('It is public');
  expect(done.at(-1)).toEqual(['onExempt', asking, 'no']);
});
