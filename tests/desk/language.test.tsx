// @vitest-environment happy-dom
/** Names of councils, committees and papers are in their own language on the desk, whichever Kloe speaks. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type DeskPlace, FOLLOW_UPS, hrefOf, SHELF } from '@/components/desk-places';
import { Desk } from '@/entrypoints/desk/Desk';
import { createDesk } from '@/entrypoints/desk/desk';
import { rememberPaper } from '@/lib/store/remembering';
import { type Language, speak } from '@/lib/words';
import { withBrowserParts } from '../support/browser-parts';
import { freshStore, KEY, kept, meetingFacts, paperFacts } from '../support/store';

vi.mock('wxt/browser', () => import('../support/fake-browser'));
vi.mock('@/lib/platform/shortcuts', () => ({ shortcutsNow: async () => [] }));
withBrowserParts();
afterEach(cleanup);
afterEach(() => speak('en'));

const COUNCILS = [
  {
    lang: 'cy',
    key: KEY,
    council: 'Cyngor Sir Westmarch',
    committee: 'Bwrdd Gweithredol',
    title: 'Pecyn adroddiadau ar gyfer y Bwrdd',
  },
  {
    lang: 'en-GB',
    key: `${KEY}1`,
    council: 'Market Hallow District Council',
    committee: 'Housing Panel',
    title: 'Public reports pack',
  },
] as const;

/** By its words, those of each element that holds nothing but a name. */
const NAMES = new Map(
  COUNCILS.flatMap(({ lang, council, committee, title }) =>
    [council, committee, title, `${committee}, ${council}`].map((name) => [name, lang] as const),
  ),
);

const namesShown = () =>
  [...document.querySelectorAll('main *')].flatMap((element) => {
    const [words] = element.childNodes;
    const lang = NAMES.get(words?.nodeType === Node.TEXT_NODE ? (words.textContent ?? '') : '');
    return lang ? [{ element, lang }] : [];
  });

const overTime: DeskPlace = { kind: 'over-time', committee: null, paper: null, measure: null };
const meetings = COUNCILS.flatMap(({ key }): readonly DeskPlace[] => [
  { kind: 'meeting', key },
  { kind: 'questions', key, one: null },
]);

test.each<readonly [Language, DeskPlace, number]>(
  (['en', 'cy'] as const).flatMap((language) => [
    [language, SHELF, 8] as const,
    [language, FOLLOW_UPS, 2] as const,
    [language, overTime, 2] as const,
    ...meetings.map((place) => [language, place, 2] as const),
  ]),
)('%s: %j', async (language, place, fewest) => {
  await speak(language);
  const store = freshStore();
  for (const { title, key, council, committee } of COUNCILS) {
    const meeting = meetingFacts({ key, council, committee });
    await kept(rememberPaper(store, paperFacts({ id: title, fingerprints: [title], title, meeting }), null));
  }
  location.hash = hrefOf(place);
  render(<Desk desk={createDesk(store)} />);
  await vi.waitFor(() => expect(namesShown().length).toBeGreaterThanOrEqual(fewest), { timeout: 10_000 });
  for (const { element, lang } of namesShown()) {
    expect([element.outerHTML, element.closest('[lang]')?.getAttribute('lang')]).toEqual([
      element.outerHTML,
      lang,
    ]);
  }
});
