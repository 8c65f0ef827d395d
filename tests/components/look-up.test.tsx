// @vitest-environment happy-dom
/** Looking up in the glossary: in the panel, whatever it shows, and at the desk. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DeskLookUp } from '@/components/DeskLookUp';
import { glossaryEntries } from '@/lib/glossary/entries';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { complaints, show, showPanel } from './on-screen';
import { PACK } from './sample';
import { STATES } from './states';

const ENTRIES = glossaryEntries(await loadUkTerms(), {
  own: [
    {
      short: 'WFSP',
      long: 'Westmarch family support plan',
      note: null,
      scope: { kind: 'everywhere' },
      insteadOf: null,
    },
  ],
  learnt: [
    {
      short: 'WMB',
      long: 'Westmarch mentoring board',
      from: { paperId: PACK.id, title: 'Reports pack', date: '2026-09-22' },
    },
  ],
});
const GLOSSARY = { entries: ENTRIES, wanted: null };
const stateOf = (name: string) => STATES[name] ?? { kind: 'idle' as const };
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const foundTerms = () => screen.queryAllByRole('term').map(({ textContent }) => textContent);

test.each([
  'not asked yet',
  'a page closed to extensions',
  'a PDF',
  'no meeting here',
  'not as expected',
  'a meeting',
])('the glossary answers where the panel shows %s', async (name) => {
  showPanel(stateOf(name), GLOSSARY);
  type('lac');
  expect(foundTerms()[0]).toBe('LAC');
  expect(await complaints()).toEqual([]);
});

test.each([
  ['LAC', 'LAC', /looked after/i],
  ['looked aft', 'LAC', /looked after/i],
  ['safegarding childrn board', 'LSCB', /safeguarding children board/i],
  ['wfsp', 'WFSP', /Westmarch family support plan/],
])('“%s” finds %s', (asked, short, long) => {
  showPanel(stateOf('not asked yet'), GLOSSARY);
  type(asked);
  const row = screen.getAllByRole('term').find(({ textContent }) => textContent === short)?.parentElement;
  expect(within(row ?? document.body).getByRole('definition').textContent).toMatch(long);
});

test('who says so stands beside it', () => {
  showPanel(stateOf('not asked yet'), GLOSSARY);
  type('wfsp');
  expect(screen.getByRole('definition').textContent).toContain('your glossary');
  type('lscb');
  expect(screen.getAllByRole('definition')[0]?.textContent).toContain('Kloe’s glossary');
  type('mentoring board');
  expect(screen.getAllByRole('definition')[0]?.textContent).toContain(
    'learnt from Reports pack, 22 September 2026',
  );
});

test('what the paper on show says itself stands in its own list alone', () => {
  showPanel(stateOf('a meeting'), GLOSSARY);
  type('mentoring board');
  expect(foundTerms()).toEqual([]);
});

test('nothing found, and a glossary not open yet, are said', () => {
  const { change } = showPanel(stateOf('not asked yet'), { ...GLOSSARY, entries: null });
  type('zebra crossing lights');
  expect(screen.getByRole('status').textContent).toBe('The glossary is being opened …');
  change(stateOf('not asked yet'), GLOSSARY);
  expect(screen.getByRole('status').textContent).toBe(
    'Kloe’s glossary has nothing like “zebra crossing lights”.',
  );
});

test('what a menu or a key asked for is in the field, which has the focus; also when it comes later', () => {
  const { change } = showPanel(stateOf('no meeting here'), { ...GLOSSARY, wanted: { asked: 'ehcp' } });
  expect(field().value).toBe('ehcp');
  expect(document.activeElement).toBe(field());
  change(stateOf('a meeting'), { ...GLOSSARY, wanted: { asked: 'lac' } });
  fireEvent.click(screen.getByRole('button', { name: /^Figures/ }));
  change(stateOf('a meeting'), { ...GLOSSARY, wanted: { asked: 'lac' } });
  expect(field().value).toBe('lac');
  expect(document.activeElement).toBe(field());
});

test('what is typed stays when the page has been read', () => {
  const { change } = showPanel(stateOf('at work'), GLOSSARY);
  type('lac');
  change(stateOf('a meeting'), GLOSSARY);
  expect(field().value).toBe('lac');
});

test('the desk has the same, filled in by the address', async () => {
  show(<DeskLookUp entries={ENTRIES} wanted={{ asked: 'safegarding adults board' }} />);
  expect(foundTerms()).toContain('SAB');
  expect(document.activeElement).toBe(field());
  expect(await complaints()).toEqual([]);
});
