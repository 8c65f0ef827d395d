// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '@/components/Button';
import { Field } from '@/components/Field';
import { GapBar } from '@/components/GapBar';
import { Progress } from '@/components/Progress';
import { Quote } from '@/components/Quote';
import { Rag } from '@/components/Rag';
import { UndoBar } from '@/components/UndoBar';
import { complaints, show } from './on-screen';

test.each([
  ['red', 'R', 'Red'],
  ['amber', 'A', 'Amber'],
  ['green', 'G', 'Green'],
  ['blue', 'B', 'Blue'],
  [null, '–', 'No RAG given'],
] as const)('RAG %s is shape, letter and word', (colour, letter, word) => {
  const { container } = show(<Rag colour={colour} />);
  expect(container.querySelector('text')?.textContent).toBe(letter);
  expect(container.textContent).toBe(letter + word);
});

test('a button at work, one that is off, and a link that looks like one', async () => {
  show(
    <p>
      <Button isBusy>Saving …</Button>
      <Button isDisabled describedBy="why">
        Compare
      </Button>
      <span id="why">There is nothing to compare with.</span>
      <Button href="#page">Page 38</Button>
      <Button icon="back" label="Back" />
    </p>,
  );
  expect(screen.getByRole('button', { name: 'Saving …' }).getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('button', { name: 'Compare' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getByRole('link', { name: 'Page 38' })).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('a field says its hint and its error to whoever cannot see them', async () => {
  show(
    <Field
      type="password"
      label="Password"
      hint="It is not stored."
      error="That password does not open this paper"
      value=""
      onValue={() => {}}
    />,
  );
  const field = screen.getByLabelText('Password');
  const said = field
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent?.trim());
  expect(said).toEqual(['It is not stored.', 'That password does not open this paper']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await complaints()).toEqual([]);
});

test('progress is said at the quarters only', async () => {
  const at = (done: number) => (
    <Progress done={done} of={249} label="Pages read" spoken={(percent) => `${percent} per cent read`}>
      {done} of 249 pages
    </Progress>
  );
  const { rerender } = show(at(20));
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(at(70));
  expect(screen.getByRole('status').textContent).toBe('25 per cent read');
  rerender(at(110));
  expect(screen.getByRole('status').textContent).toBe('25 per cent read');
  rerender(at(130));
  expect(screen.getByRole('status').textContent).toBe('50 per cent read');
  expect(screen.getByRole('progressbar', { name: 'Pages read' }).getAttribute('aria-valuenow')).toBe('130');
  expect(await complaints()).toEqual([]);
});

test('a long quotation is opened and closed', () => {
  const text = `Before ${'and more '.repeat(30)}72% ${'and so on '.repeat(30)}after.`;
  const start = text.indexOf('72%');
  show(<Quote text={text} start={start} end={start + 3} />);
  expect(document.querySelector('mark')?.textContent).toBe('72%');
  expect(screen.queryByText(/^Before/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'more of these words' }));
  expect(document.querySelector('blockquote span')?.textContent).toBe(text);
  expect(screen.getByRole('button', { name: 'less of these words' }).getAttribute('aria-expanded')).toBe(
    'true',
  );
});

test('the bar reaches beyond 100 where the figure does', () => {
  const { container } = show(<GapBar actual={125} target={100} comparators={[50]} />);
  expect(container.querySelector('.gap-bar-actual')?.getAttribute('width')).toBe('100%');
  expect(container.querySelector('.gap-bar-target')?.getAttribute('x1')).toBe('80%');
});

describe('the undo bar', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const bar = () => {
    const gone = vi.fn();
    show(
      <UndoBar onUndo={() => {}} onGone={gone}>
        Note deleted
      </UndoBar>,
    );
    return gone;
  };

  test('goes after ten seconds', () => {
    const gone = bar();
    vi.advanceTimersByTime(9_900);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(gone).toHaveBeenCalledOnce();
  });

  test('stays while it has the focus', async () => {
    const gone = bar();
    screen.getByRole('button', { name: 'Undo' }).focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).not.toHaveBeenCalled();
  });
});
