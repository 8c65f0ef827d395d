// @vitest-environment happy-dom
/** What is where in a paper: nested as it is in the paper, with where one is, and gone through by arrow keys. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type OutlineRow, PackOutline } from '@/components/PackOutline';
import { SectionPath } from '@/components/SectionPath';
import { complaints, show } from './on-screen';

const page = (number: number, printed: string | null) => ({
  number,
  printed,
  name: printed ?? `PDF ${number}`,
});

const row = (title: string, depth: number, told: Partial<OutlineRow> = {}): OutlineRow => ({
  number: null,
  isItem: depth === 0,
  title,
  author: null,
  depth,
  page: page(5, '1'),
  ...told,
});

const ROWS = [
  row('Apologies for absence', 0, { number: '1', page: null }),
  row('Safeguarding performance, quarter 2', 0, { number: '7', page: page(29, '25') }),
  row('Report', 1, { author: 'Director of Children’s Services', page: page(29, '25') }),
  row('Appendix A: scorecard', 2, { page: page(41, '37') }),
  row('Letter from the inspectorate', 1, { page: page(57, null) }),
  row('Recovery plan', 0, { number: '8', page: page(60, '53') }),
];
const APPENDIX = ROWS[3] ?? null;

const outline = (here: OutlineRow | null) => {
  const onGo = vi.fn();
  const onAsk = vi.fn();
  show(<PackOutline rows={ROWS} here={here} herePage={page(42, '38')} onGo={onGo} onAsk={onAsk} />);
  return { onGo, onAsk };
};

test('what belongs to an item stands in a list below it', () => {
  outline(null);
  const item = screen.getByRole('link', { name: /^7 Safeguarding/ }).closest('li') ?? document.body;
  const [inner] = within(item).getAllByRole('list');
  expect([...(inner?.children ?? [])].map((one) => one.querySelector('a')?.textContent)).toEqual([
    'Reportby Director of Children’s Servicespage 2525',
    'Letter from the inspectoratepage 57 of the filePDF 57',
  ]);
  const report = screen.getByRole('link', { name: /^Report/ }).closest('li') ?? document.body;
  expect(within(report).getByRole('link', { name: /^Appendix A/ })).toBeTruthy();
});

test('where one is is said with the printed page; an item without papers leads nowhere', () => {
  outline(APPENDIX);
  const here = screen.getByRole('link', { name: /^Appendix A/ });
  expect(here.getAttribute('aria-current')).toBe('location');
  expect(here.textContent).toContain('you are here, page 38');
  expect(screen.queryByRole('link', { name: /^1 Apologies/ })).toBeNull();
  expect(screen.getByText('no papers here')).toBeTruthy();
});

test('arrow keys go through all levels in the order of the paper, and Enter goes to the page', () => {
  const { onGo } = outline(null);
  const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  const focused = () => document.activeElement?.querySelector('[lang]')?.textContent;
  screen.getByRole('link', { name: /^7 Safeguarding/ }).focus();
  const met = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((name) => {
    key(name);
    return focused();
  });
  expect(met).toEqual([
    'Report',
    'Appendix A: scorecard',
    'Letter from the inspectorate',
    'Recovery plan',
    'Letter from the inspectorate',
    'Safeguarding performance, quarter 2',
    'Recovery plan',
  ]);
  fireEvent.click(document.activeElement ?? document.body);
  expect(onGo).toHaveBeenCalledWith(60);
});

test('a question can be asked about each item, also one without papers, and about nothing else', () => {
  const { onAsk } = outline(null);
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Ask about item 1',
    'Ask about item 7',
    'Ask about item 8',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Ask about item 1' }));
  expect(onAsk).toHaveBeenCalledWith({ number: '1', title: 'Apologies for absence' });
});

test.each([
  ['an appendix of a report', ROWS[3], ['Item 7', 'Report', 'Appendix A: scorecard']],
  ['a part of an item', ROWS[4], ['Item 7', 'Letter from the inspectorate']],
  ['an item', ROWS[5], ['Item 8']],
  ['the front of the paper', null, []],
])('the path to %s', (_, here, steps) => {
  show(<SectionPath rows={ROWS} here={here ?? null} onGo={() => {}} />);
  expect(screen.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(steps);
});

test('axe has nothing against the outline and the path', async () => {
  show(
    <>
      <PackOutline rows={ROWS} here={APPENDIX} herePage={page(42, '38')} onGo={() => {}} onAsk={() => {}} />
      <SectionPath rows={ROWS} here={APPENDIX} onGo={() => {}} />
    </>,
  );
  expect(await complaints()).toEqual([]);
});
