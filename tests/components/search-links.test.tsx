// @vitest-environment happy-dom
/** From panel and reader to the search in everything, with what was typed there. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { readPlace } from '@/components/desk-places';
import { FindBar } from '@/components/FindBar';
import { ALL_SEARCHED } from '@/components/search-choice';
import { listenForKeys, type ReaderDeeds } from '@/entrypoints/reader/keyboard';
import { setLetterKeys } from '@/lib/keys';
import { show, showPanel } from './on-screen';
import { VIEW } from './sample';

const ledTo = (): unknown => {
  const link = screen.getByRole('link', { name: /Search all my papers/ });
  const { pathname, hash } = new URL((link as HTMLAnchorElement).href, 'http://kloe.invalid');
  expect([pathname, link.getAttribute('target')]).toEqual(['/desk.html', '_blank']);
  return readPlace(hash);
};

test('what is looked up in the panel is looked for everywhere', () => {
  showPanel({ kind: 'read', view: VIEW });
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' care leavers & "14 days" ' } });
  expect(ledTo()).toEqual({ kind: 'search', asked: { ...ALL_SEARCHED, asked: 'care leavers & "14 days"' } });
});

test('so it is from a page that was not read', () => {
  showPanel({ kind: 'no-meeting' });
  expect(ledTo()).toEqual({ kind: 'search', asked: ALL_SEARCHED });
});

test('so is what the reader’s find looks for', () => {
  const nothing = () => {};
  show(
    <FindBar
      query="voids"
      outcome={{ kind: 'none' }}
      asked={1}
      onQuery={nothing}
      onNext={nothing}
      onPrevious={nothing}
      onMark={nothing}
      onClose={nothing}
    />,
  );
  expect(ledTo()).toEqual({ kind: 'search', asked: { ...ALL_SEARCHED, asked: 'voids' } });
});

test.each([
  ['on the pages', '<p tabindex="0">', true, true],
  ['in a field', '<input>', true, false],
  ['where the member wants no letters', '<p tabindex="0">', false, false],
])('“/” in the reader, %s', (_where, markup, hasLetters, isSearched) => {
  const done: string[] = [];
  const deeds = new Proxy({} as ReaderDeeds, {
    get: (_, name: string) => () => void done.push(name),
  });
  setLetterKeys(hasLetters);
  const end = listenForKeys(deeds, () => {});
  document.body.innerHTML = markup;
  fireEvent.keyDown(document.body.firstElementChild ?? document.body, { key: '/' });
  expect(done).toEqual(isSearched ? ['searchAll'] : []);
  end();
  setLetterKeys(true);
});
