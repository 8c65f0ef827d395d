// @vitest-environment happy-dom
/** A paper's words are marked with their own language, whichever the member reads Kloe in; Kloe's own with Kloe's. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PageText } from '@/components/PageText';
import { Quote } from '@/components/Quote';
import { NO_TEXT } from '@/lib/document/mapped-text';
import type { PagePart } from '@/lib/document/page-parts';
import { speak } from '@/lib/words';
import { challengeTitle } from '@/lib/words/challenges';
import { showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

afterEach(() => speak('en'));

const languageOn = (words: string) => screen.getByText(words).closest('[lang]')?.getAttribute('lang') ?? null;

describe.each(['en', 'cy'] as const)('where Kloe speaks %s', (language) => {
  test.each([
    ['PENDERFYNWYD nodi’r adroddiad.', 'cy'],
    ['RESOLVED that the report be noted.', 'en-GB'],
  ])('“%s” is quoted in its own language', async (words, lang) => {
    await speak(language);
    render(<Quote text={words} />);
    expect(languageOn(words)).toBe(lang);
  });

  test('a challenge is asked in Kloe’s language, though it quotes the paper', async () => {
    await speak(language);
    showPanel({ kind: 'read', view: { ...VIEW, papers: [PACK] } });
    const [first] = PACK.study.challenges;
    if (!first) throw new Error('nothing in the sample differs');
    fireEvent.click(screen.getByRole('button', { name: language === 'cy' ? /^Heriau/ : /^Challenges/ }));
    const name = challengeTitle(first.why);
    await screen.findByRole('button', { name });
    expect(languageOn(name)).toBe(language === 'cy' ? 'cy' : 'en-GB');
  });
});

test('a page in both languages says which stretch is in which; a heading that tells nothing goes with its page', () => {
  const part = (text: string): PagePart => ({ kind: 'paragraph', words: { ...NO_TEXT, text } });
  const parts = [
    part('Cyllideb 2027'),
    part('Derbyniodd y Pwyllgor adroddiad gan y Pennaeth Cyllid ar y sefyllfa erbyn diwedd mis Mai.'),
    part('The Committee noted the report of the Head of Finance.'),
  ];
  render(<PageText parts={parts} label="table" />);
  expect(parts.map((one) => one.kind === 'paragraph' && languageOn(one.words.text))).toEqual([
    'cy',
    'cy',
    'en-GB',
  ]);
});
