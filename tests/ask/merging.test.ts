import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, compareLists, mergedQuestion } from '@/lib/ask/merging';
import { type ListedQuestion, questionListToJson, readQuestionList } from '@/lib/ask/question-list';
import { casesOf } from '../support/random';

const listed = (told: Partial<ListedQuestion> = {}): ListedQuestion => ({
  id: 'q1',
  text: 'When will it be met?',
  paperId: 'pack',
  paperTitle: 'Reports pack',
  quote: { exact: '72%', prefix: 'It was ', suffix: '.' },
  at: { page: 40, printed: '38' },
  item: '7',
  itemTitle: null,
  isExempt: false,
  to: '',
  by: '',
  priority: 'normal',
  lineId: null,
  isFollowUp: false,
  status: 'draft',
  answer: null,
  more: [],
  ...told,
});

/** A list after another came in, where both of two always stay. */
function joined(held: readonly ListedQuestion[], read: readonly ListedQuestion[]) {
  const { fresh, alike } = compareLists(held, read);
  return [...held, ...fresh, ...alike.map(beside)];
}

test.each`
  what                                  | told                                           | kind
  ${'the same question as it was'}      | ${{}}                                          | ${'same'}
  ${'the same question, worded anew'}   | ${{ text: 'When, and by whom?' }}              | ${'alike'}
  ${'the same words of another member'} | ${{ id: 'q2', text: 'when will it be met' }}   | ${'alike'}
  ${'the same words on another item'}   | ${{ id: 'q2', item: '8' }}                     | ${'fresh'}
  ${'another question'}                 | ${{ id: 'q2', text: 'How many have waited?' }} | ${'fresh'}
  ${'one that nobody has worded yet'}   | ${{ id: 'q2', text: '' }}                      | ${'fresh'}
`('$what is $kind', ({ told, kind }) => {
  const { fresh, same, alike } = compareLists([listed()], [listed(told)]);
  expect({ fresh: fresh.length, same: same.length, alike: alike.length }).toEqual({
    ...{ fresh: 0, same: 0, alike: 0 },
    [kind]: 1,
  });
});

test('merged, a question says all that either said', () => {
  const held = listed({
    by: 'Cllr Prys',
    priority: 'if-time',
    answer: { text: 'Soon.', on: null, evidence: '', passage: null },
  });
  const read = listed({
    id: 'q2',
    text: 'When will it be met, and who sees to it?',
    by: 'Cllr Colebatch',
    priority: 'first',
    status: 'asked',
    isExempt: true,
    quote: { exact: '85%', prefix: '', suffix: '' },
    answer: { text: 'By March.', on: '2026-11-24', evidence: 'Letter', passage: null },
  });
  expect(mergedQuestion({ held, read })).toMatchObject({
    id: 'q1',
    text: 'When will it be met?\nWhen will it be met, and who sees to it?',
    by: 'Cllr Prys; Cllr Colebatch',
    priority: 'first',
    status: 'asked',
    isExempt: true,
    quote: { exact: '72%' },
    more: [{ quote: { exact: '85%' } }],
    answer: { text: 'Soon.\nBy March.', on: '2026-11-24', evidence: 'Letter' },
  });
});

const question = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.constantFrom('', 'Why?', 'why', 'When?', 'How many?'),
    item: fc.constantFrom('7', '8', null),
    by: fc.constantFrom('', 'Prys', 'Colebatch'),
    status: fc.constantFrom('draft' as const, 'asked' as const, 'answered' as const),
  })
  .map((told) => listed(told));
const list = fc.uniqueArray(question, { selector: ({ id }) => id });
/** What a list says, whatever its questions are called. */
const contents = (questions: readonly ListedQuestion[]) =>
  [...new Set(questions.map((one) => JSON.stringify({ ...one, id: '' })))].sort();

describe('of any lists', () => {
  test('bringing one in twice is bringing it in once', () => {
    fc.assert(
      fc.property(list, list, (held, read) => {
        const once = joined(held, read);
        expect(joined(once, read)).toEqual(once);
      }),
      casesOf(2_000),
    );
  });

  test('the order in which they come in does not matter, and nothing is dropped', () => {
    fc.assert(
      fc.property(list, list, list, (held, one, other) => {
        const all = contents(joined(joined(held, one), other));
        expect(all).toEqual(contents(joined(joined(held, other), one)));
        expect(all).toEqual(contents([...held, ...one, ...other]));
      }),
      casesOf(2_000),
    );
  });

  test('each question has a name of its own', () => {
    fc.assert(
      fc.property(list, list, list, (held, one, other) => {
        const ids = joined(joined(held, one), other).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      casesOf(2_000),
    );
  });

  test('merging the same question again changes nothing, and keeps the words of both', () => {
    fc.assert(
      fc.property(question, question, (held, read) => {
        const once = mergedQuestion({ held, read });
        expect(mergedQuestion({ held: once, read })).toEqual(once);
        for (const { text, by } of [held, read]) {
          const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-z]/g, '');
          expect(plain(once.text)).toContain(plain(text));
          expect(once.by).toContain(by);
        }
      }),
      casesOf(2_000),
    );
  });

  test('a list comes back from its file as it was', () => {
    fc.assert(
      fc.property(list, (questions) => {
        const whole = { meeting: { committee: 'Scrutiny', date: '2026-11-24' }, lines: [], questions };
        expect(readQuestionList(questionListToJson(whole))).toEqual({
          kind: 'read',
          list: whole,
          refused: [],
        });
      }),
      casesOf(500),
    );
  });
});

test.each([
  ['some other text', 'Dear clerk', 'not-a-list'],
  ['another file of Kloe', '{"kloe":"glossary","version":1,"meanings":[]}', 'not-a-list'],
  ['a later Kloe', '{"kloe":"questions","version":2}', 'newer'],
])('%s is %3$s', (_, json, kind) => {
  expect(readQuestionList(json).kind).toBe(kind);
});

test('what is no question, and what stands there twice, is refused with its place; the rest is read', () => {
  const json = JSON.stringify({
    kloe: 'questions',
    version: 1,
    meeting: { committee: null, date: null },
    lines: [],
    questions: [listed(), { id: 'x' }, listed(), { ...listed({ id: 'q2' }), status: 'lost' }],
  });
  const reading = readQuestionList(json);
  expect(reading).toMatchObject({ kind: 'read', refused: [2, 3, 4] });
  expect(reading.kind === 'read' && reading.list.questions).toEqual([listed()]);
});
