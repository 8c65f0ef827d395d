// @vitest-environment happy-dom
/** The chair's list and one follow-up: what stands where, what is chosen and asked, and that axe has nothing against it. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { AddFollowUpDialog } from '@/components/AddFollowUpDialog';
import { ConfirmManyDialog } from '@/components/ConfirmManyDialog';
import { DeskFollowUp } from '@/components/DeskFollowUp';
import { DeskFollowUps } from '@/components/DeskFollowUps';
import { FOLLOW_UPS } from '@/components/desk-places';
import { FollowUpEventDialog, type ToldEvent } from '@/components/FollowUpEventDialog';
import { MeetingDue } from '@/components/MeetingDue';
import { MergeFollowUpsDialog } from '@/components/MergeFollowUpsDialog';
import { ResponseTimeDialog } from '@/components/ResponseTimeDialog';
import { SplitFollowUpDialog } from '@/components/SplitFollowUpDialog';
import { passageKey } from '@/lib/anchor/history';
import { boardFrom } from '@/lib/follow/board';
import { follow } from '@/lib/follow/following';
import { meetingsFrom, meetingsRead } from '@/lib/follow/next-meeting';
import { programmeChanges } from '@/lib/follow/programme-changes';
import { BY_LAW } from '@/lib/follow/response-time';
import { followedPaper, followUp } from '../support/follow';
import { followUpEvent } from '../support/store';
import { complaints, show } from './on-screen';

const TRACKER = `# Recommendation tracker
  | Meeting | Minute | Category | Recommendation or request | Owner | Progress | Status |
  | 22 September 2026 | 12 | Information request | Empty homes in each ward. | Ann Hale | Sent to members on 2 October 2026. | Completed |
  | 22 September 2026 | 13 | Information request | Rents owed in each ward. | Ann Hale | Being counted. | In progress |`;
const programme = (day: string) =>
  `# Work programme\n| Meeting | Item | Lead |\n| ${day} | Young carers | Ann Hale |`;
const PAPERS = [
  followedPaper('2026-09-22', programme('9 March 2027')),
  followedPaper('2026-11-24', `${TRACKER}\n${programme('19 January 2027')}`),
];
const KEPT = [
  followUp({
    id: 'homes',
    minute: '12',
    dueDate: '2026-12-01',
    text: 'The number of empty council homes in each ward.',
  }),
  followUp({
    id: 'rents',
    minute: '13',
    text: 'The rents owed in each ward;',
    owner: 'Ann Hale',
    dueDate: '2026-12-24',
  }),
  followUp({
    id: 'library',
    kind: 'recommendation',
    began: 'made',
    decider: 'executive',
    owner: 'The Executive',
    text: 'That the Executive open the library.',
    events: [
      followUpEvent({ step: { kind: 'supplied', isPart: true }, words: 'Two days a week.' }),
      followUpEvent({ id: 'review', step: { kind: 'review', day: '2027-01-10' } }),
    ],
  }),
];
const boardOf = (kept = KEPT, response = BY_LAW) => {
  const meetingAfter = meetingsFrom(PAPERS);
  const days = { today: '2027-01-18', next: '2027-01-19', read: meetingsRead(PAPERS) };
  return boardFrom(follow(PAPERS, kept), { response, meetingAfter }, days);
};
const rowOf = (id: string, board = boardOf()) => {
  const row = board.rows.find(({ followUp: one }) => one.id === id);
  if (!row) expect.fail(`no row ${id}`);
  return row;
};

type Done = readonly unknown[];
const telling =
  (done: Done[], name: string) =>
  (...told: unknown[]) =>
    void done.push([name, ...told]);

type BoardProps = Parameters<typeof DeskFollowUps>[0];

function showBoard(told: Partial<BoardProps> = {}) {
  const done: Done[] = [];
  show(
    <DeskFollowUps
      committee={{ id: 'housing', name: 'Housing Scrutiny Committee' }}
      committees={[]}
      here={FOLLOW_UPS}
      board={boardOf()}
      response={BY_LAW}
      programme={programmeChanges(PAPERS)}
      papers={2}
      unread={[]}
      showingOf={({ paperId }) => `reader.html?paper=${paperId}`}
      onAdd={telling(done, 'add')}
      asks={null}
      files={null}
      onResponse={() => void done.push(['response'])}
      onChosen={(deed, rows) => void done.push([deed, ...rows.map((row) => row.followUp.id)])}
      {...told}
    />,
  );
  return done;
}

function showOne(id: string, board = boardOf(), told: Partial<Parameters<typeof DeskFollowUp>[0]> = {}) {
  const done: Done[] = [];
  show(
    <DeskFollowUp
      row={rowOf(id, board)}
      here={{ ...FOLLOW_UPS, one: id }}
      showingOf={({ paperId }) => `reader.html?paper=${paperId}`}
      ties={{ merged: [], partOf: null, related: [] }}
      sheet={null}
      onAnswer={(proposal, answer) => void done.push([proposal.followUp.id, answer])}
      onAddEvent={(choice) => void done.push(['event', choice])}
      onReminder={null}
      onNote={telling(done, 'note')}
      onSplit={telling(done, 'split')}
      onOpenFile={({ id: event }) => void done.push(['open', event])}
      onRemoveFile={({ id: event }) => void done.push(['remove', event])}
      onSeparate={(one) => void done.push(['separate', one.id])}
      onSheet={telling(done, 'sheet')}
      {...told}
    />,
  );
  return done;
}

const group = (name: string) => within(screen.getByRole('region', { name }));
const nothing = () => {};

test.each<[string, () => void]>([
  ['the board', () => void showBoard()],
  ['a board without anything like that', () => void showBoard({ here: { ...FOLLOW_UPS, owner: 'nobody' } })],
  ['an empty board', () => void showBoard({ board: boardOf([]), papers: 0 })],
  ['one that may be answered', () => void showOne('homes')],
  [
    'one with duplicates and a sheet',
    () =>
      void showOne('library', boardOf(), {
        sheet: '2027-01-19',
        ties: {
          merged: [followUp({ id: 'twin', text: 'Open it.' })],
          partOf: followUp({ text: 'Libraries.' }),
          related: [{ followUp: followUp({ id: 'other' }), href: '#other' }],
        },
      }),
  ],
  ['adding one', () => void show(<AddFollowUpDialog today="2027-01-18" onAdd={nothing} onClose={nothing} />)],
  [
    'confirming many',
    () => void show(<ConfirmManyDialog rows={boardOf().rows} onConfirm={nothing} onClose={nothing} />),
  ],
  [
    'merging',
    () => void show(<MergeFollowUpsDialog rows={boardOf().rows} onMerge={nothing} onClose={nothing} />),
  ],
  ['splitting', () => void show(<SplitFollowUpDialog words="a" onSplit={nothing} onClose={nothing} />)],
  [
    'the time to answer',
    () => void show(<ResponseTimeDialog response={BY_LAW} onSet={nothing} onClose={nothing} />),
  ],
  ['a meeting', () => void show(<MeetingDue committee="housing" board={boardOf()} made={null} />)],
  [
    'a meeting that is over',
    () => void show(<MeetingDue committee="housing" board={boardOf()} made={boardOf().rows} />),
  ],
])('axe has nothing against %s', async (_, look) => {
  look();
  expect(await complaints()).toEqual([]);
});

test('what is late stands first, with how late it is, why it was due, and what may answer it', () => {
  showBoard();
  const overdue = group('Overdue');
  expect(overdue.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'That the Executive open the library',
    'The number of empty council homes in each ward',
    'The rents owed in each ward',
  ]);
  expect(overdue.getByText('57 days late')).toBeTruthy();
  expect(overdue.getByText('Two months from the meeting.')).toBeTruthy();
  expect(overdue.getByText('Perhaps answered: confirm?')).toBeTruthy();
  expect(overdue.getByText('answered in part')).toBeTruthy();
});

test('what is overdue says how long ago it was due', () => {
  showOne('homes');
  expect(screen.getByText('1 December 2026, 48 days ago')).toBeTruthy();
});

test('what stands in minutes bound in a later pack is cited by their meeting, with the page of the pack', () => {
  const one = followUp({
    id: 'rents',
    paperId: 'pack',
    paperTitle: 'Agenda pack',
    item: '2',
    at: { page: 14, printed: '11', source: [] },
  });
  const board = (bound: ReadonlyMap<string, string>) =>
    boardFrom(
      { followUps: [one], proposals: [], bound },
      { response: BY_LAW, meetingAfter: () => null },
      { today: '2027-01-18', next: null, read: [] },
    );
  showBoard({ board: board(new Map([['rents pack', '2026-09-22']])) });
  expect(screen.getByRole('link', { name: 'Minutes of 22 September 2026, page 11' })).toBeTruthy();
  showBoard({ board: board(new Map()) });
  expect(screen.getByRole('link', { name: 'Agenda pack, Item 2, page 11' })).toBeTruthy();
});

test('the time to answer is said with who says so, and can be changed there alone', () => {
  const done = showBoard();
  expect(
    screen.getByText(
      'The executive has two months to answer a recommendation (section 9FE, Local Government Act 2000).',
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change…' }));
  expect(done).toEqual([['response']]);
});

test.each([
  ['Time to review', { only: 'review' }, ['That the Executive open the library']],
  ['Recommendations', { what: 'recommendation' }, ['That the Executive open the library']],
  ['Ann Hale', { owner: 'ann hale' }, ['The rents owed in each ward']],
] as const)('of "%s" only those are shown, and the address says which', (name, choice, titles) => {
  showBoard({ here: { ...FOLLOW_UPS, ...choice } });
  const link = screen.getByRole('link', { name: new RegExp(`^${name}`) });
  expect(link.getAttribute('aria-current')).toBe('true');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([...titles]),
  );
  expect(screen.getAllByRole('article')).toHaveLength(titles.length);
});

test('several are chosen, and asked about together', () => {
  const done = showBoard();
  for (const box of screen.getAllByRole('checkbox').slice(0, 2)) fireEvent.click(box);
  const bar = within(screen.getByRole('region', { name: '2 chosen.' }));
  for (const name of ['Confirm…', 'Add what happened…', 'Merge…', 'Link']) {
    fireEvent.click(bar.getByRole('button', { name }));
  }
  expect(done).toEqual(['confirm', 'event', 'merge', 'link'].map((deed) => [deed, 'library', 'homes']));
  fireEvent.click(bar.getByRole('button', { name: 'Clear' }));
  expect(screen.queryByRole('region', { name: /chosen/ })).toBeNull();
});

test('several that were taken for the wrong kind are put right together', () => {
  const done = showBoard();
  for (const box of screen.getAllByRole('checkbox').slice(0, 2)) fireEvent.click(box);
  const bar = within(screen.getByRole('region', { name: '2 chosen.' }));
  fireEvent.click(bar.getByRole('button', { name: 'They are requests' }));
  fireEvent.click(bar.getByRole('button', { name: 'They are recommendations' }));
  expect(done.map(([deed]) => deed)).toEqual(['to-request', 'to-recommendation']);
});

test('on a row X chooses, P goes to its page and A asks about the passages', () => {
  const inPack = KEPT.map((one) => (one.id === 'homes' ? { ...one, paperId: 'pack' } : one));
  const done = showBoard({ board: boardOf(inPack) });
  const link = screen.getByRole('link', { name: /empty council homes/ });
  const shown = vi.fn();
  screen.getByRole('link', { name: /Public reports pack/ }).addEventListener('click', shown);
  fireEvent.keyDown(link, { key: 'p' });
  expect(shown).toHaveBeenCalledOnce();
  fireEvent.keyDown(link, { key: 'x' });
  expect(screen.getByRole('region', { name: '1 chosen.' })).toBeTruthy();
  fireEvent.keyDown(link, { key: 'a' });
  fireEvent.keyDown(screen.getByRole('link', { name: /open the library/ }), { key: 'a' });
  expect(done).toEqual([['confirm', 'homes']]);
});

test('of one that may be answered A says yes and S no', () => {
  const done = showOne('homes');
  fireEvent.keyDown(screen.getByRole('main'), { key: 'a' });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 's' });
  fireEvent.keyDown(screen.getByRole('main'), { key: 's' });
  expect(done).toEqual([
    ['homes', 'yes'],
    ['homes', 'no'],
  ]);
});

test('a work programme that changed shows the old day and the new one', () => {
  showBoard();
  const moves = screen.getByText('What moved in the work programme').closest('details');
  expect(moves?.textContent).toContain('Young carers moved from 9 March 2027 to 19 January 2027');
});

test('a passage is confirmed, refused, or answers a part', () => {
  const done = showOne('homes');
  for (const name of ['Yes, it is about this', 'No, it is not', 'Answered in part']) {
    fireEvent.click(screen.getByRole('button', { name }));
  }
  expect(done).toEqual([
    ['homes', 'yes'],
    ['homes', 'no'],
    ['homes', 'in part'],
  ]);
});

test('one shows its review, its duplicates and what it can be put on', () => {
  const done = showOne('library', boardOf(), {
    sheet: '2027-01-19',
    ties: { merged: [followUp({ id: 'twin', text: 'Open it.' })], partOf: null, related: [] },
  });
  expect(screen.getByText('10 January 2027')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take apart: Open it' }));
  fireEvent.click(screen.getByRole('button', { name: 'Put on the sheet for 19 January 2027' }));
  fireEvent.click(screen.getByRole('button', { name: 'Split…' }));
  expect(done.map(([name, told]) => [name, typeof told === 'string' ? told : null])).toEqual([
    ['separate', 'twin'],
    ['sheet', null],
    ['split', null],
  ]);
});

const stepsShown = () =>
  [...document.querySelectorAll('.follow-up-history > li')].map((item) => [
    item.querySelector('.follow-up-step')?.textContent,
    item.querySelector('.follow-up-day')?.textContent,
  ]);

test('the time line holds what nobody confirmed yet and the day it was due, and says so', () => {
  showOne('homes');
  expect(stepsShown()).toEqual([
    ['Due, not answered', '1 December 2026'],
    ['Perhaps: the council says it is complete', '2 October 2026, found in “Paper of 2026-11-24”'],
    ['Asked', '22 September 2026'],
  ]);
  expect(screen.getByText('Not part of the record until you confirm it.')).toBeTruthy();
});

test('beside the facts the due date is changed, and it is withdrawn', () => {
  const reminded: string[] = [];
  const done = showOne('rents', boardOf(), { onReminder: () => void reminded.push('rents') });
  fireEvent.click(screen.getByRole('button', { name: /^Change…/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw this request…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Reminder for my calendar' }));
  expect(done).toEqual([
    ['event', 'due'],
    ['event', 'withdrawn'],
  ]);
  expect(reminded).toEqual(['rents']);
});

test('many are confirmed together, each beside its passage, and only those that were ticked', () => {
  const confirmed: string[] = [];
  show(
    <ConfirmManyDialog
      rows={boardOf().rows}
      onConfirm={(proposals) => void confirmed.push(...proposals.map(({ followUp: { id } }) => id))}
      onClose={nothing}
    />,
  );
  expect(screen.getAllByText(/Sent to members on 2 October 2026/).length).toBeGreaterThan(0);
  const save = screen.getByRole('button', { name: 'Confirm 0' });
  expect(save).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Yes: The council says it is complete' }));
  fireEvent.click(screen.getByRole('button', { name: 'Confirm 1' }));
  expect(confirmed).toEqual(['homes']);
});

test('of several one is chosen that stands for all', () => {
  const merged: string[][] = [];
  show(
    <MergeFollowUpsDialog
      rows={boardOf().rows}
      onMerge={(into, others) =>
        void merged.push([into.followUp.id, ...others.map((row) => row.followUp.id)])
      }
      onClose={nothing}
    />,
  );
  fireEvent.click(screen.getByRole('radio', { name: /empty council homes/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
  expect(merged).toEqual([['homes', 'library', 'rents']]);
});

test('one is split line by line, into two at least', () => {
  const split: (readonly string[])[] = [];
  show(<SplitFollowUpDialog words="Homes" onSplit={(parts) => void split.push(parts)} onClose={nothing} />);
  expect(screen.getByRole('button', { name: 'Split into 1' })).toHaveProperty('disabled', true);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Homes\n\n Rents ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Split into 2' }));
  expect(split).toEqual([['Homes', 'Rents']]);
});

test.each([
  ['3', 3],
  ['', null],
])('"%s" months to answer are set as %s', (typed, months) => {
  const set: unknown[] = [];
  show(<ResponseTimeDialog response={BY_LAW} onSet={(value) => void set.push(value)} onClose={nothing} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Set it' }));
  expect(set).toEqual([months]);
});

test.each(['two', '0', '1.5', '99'])('"%s" months cannot be set', (typed) => {
  show(<ResponseTimeDialog response={BY_LAW} onSet={nothing} onClose={nothing} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
  expect(screen.getByRole('button', { name: 'Set it' })).toHaveProperty('disabled', true);
});

function showEvent(count: number) {
  const added: ToldEvent[] = [];
  show(
    <FollowUpEventDialog
      today="2027-01-18"
      choice="chased by e-mail"
      count={count}
      onAdd={(event) => void added.push(event)}
      onClose={nothing}
    />,
  );
  return added;
}

test('what happened to several is said once', () => {
  showEvent(3);
  expect(screen.getByText('It is added to all 3 that you chose.')).toBeTruthy();
});

const attach = (name: string, size: number) => {
  const file = new File(['a'], name);
  Object.defineProperty(file, 'size', { value: size });
  const input = document.querySelector('input[type=file]');
  if (!input) expect.fail('nothing asks for a file');
  fireEvent.change(input, { target: { files: [file] } });
};

test('an answer says whose it is, and takes a file, which may be exempt', async () => {
  const added = showEvent(1);
  fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'answered' } });
  fireEvent.input(screen.getByLabelText('From whom, if you like'), { target: { value: 'Ann Hale' } });
  attach('Letter.docx', 2048);
  fireEvent.click(screen.getByRole('checkbox', { name: 'The file is exempt or confidential' }));
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(added).toMatchObject([{ from: 'Ann Hale', file: { isExempt: true } }]);
});

test('a file that is too large is said to be, and kept out', () => {
  const added = showEvent(1);
  attach('Film.mp4', 11 * 1024 * 1024);
  expect(screen.getByRole('alert').textContent).toContain('an attached file may have 10 MB at most');
  expect(screen.getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Leave it out' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(added).toMatchObject([{ file: null }]);
});

test('a file is saved again and removed where what happened is told', () => {
  const attached = { id: 'a1', name: 'Letter.docx', size: 2048, isExempt: true };
  const events = [followUpEvent({ id: 'answer', from: 'Ann Hale', step: { kind: 'withheld' }, attached })];
  const done = showOne('homes', boardOf([followUp({ id: 'homes', events })]));
  expect(screen.getByText('Withheld by Ann Hale')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Save “Letter.docx”/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove the file' }));
  expect(done).toEqual([
    ['open', 'answer'],
    ['remove', 'answer'],
  ]);
});

const decidedAs = (words: string) => [
  followUp({
    ...{ id: 'library', kind: 'recommendation', decider: 'executive' },
    text: 'That the Executive open the library on three days a week.',
    events: [followUpEvent({ step: { kind: 'decided', outcome: 'part accepted' }, words })],
  }),
];

test('what was decided stands beside what was asked, changed words marked', () => {
  showOne('library', boardOf(decidedAs('That the Executive open the library on two days a week.')));
  const beside = screen.getByText('Beside what was asked').closest('details');
  expect(beside?.open).toBe(true);
  expect([...(beside?.querySelectorAll('del, ins') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'three',
    'two',
  ]);
});

test('a decision in quite other words is shown without marks', () => {
  showOne('library', boardOf(decidedAs('Accepted, subject to the budget.')));
  const beside = screen.getByText('Beside what was asked').closest('details');
  expect(beside?.open).toBe(false);
  expect(beside?.querySelectorAll('del, ins')).toHaveLength(0);
  expect(beside?.textContent).toContain('Most of it is worded otherwise');
});

test('a review needs its day', () => {
  const added = showEvent(1);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'review' } });
  expect(screen.getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
  fireEvent.input(screen.getByLabelText('To be reviewed on'), { target: { value: '2027-07-01' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(added).toMatchObject([{ choice: 'review', due: '2027-07-01' }]);
});

test('a meeting says what is due, late and answered for it, and which', () => {
  show(<MeetingDue committee="housing" board={boardOf()} made={null} />);
  expect(screen.getByText(/^0 due, 3 overdue, 0 answered and not yet accepted\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: /open the library/ }).getAttribute('href')).toContain(
    'one=library',
  );
});

test('once a paper was published again, what became of the words stands below them', () => {
  const passage = {
    ...{ paperId: 'minutes', paperTitle: 'Minutes', item: '7' },
    quote: { exact: 'sent on 2 October', prefix: 'It was ', suffix: '.' },
    at: { page: 3, printed: '3', source: [] },
  };
  const place = { ...passage, itemTitle: null, at: { ...passage.at, page: 4, printed: '4' }, anchor: null };
  const seen = (of: string, outcome: 'moved' | 'figure-changed') => ({
    ...{ of, paperId: 'again', paperTitle: 'Minutes as corrected', outcome, on: 1 },
    ...(outcome === 'moved'
      ? { places: [place], held: place, saidBy: 'kloe' as const }
      : { places: [place], held: null, saidBy: 'nobody' as const }),
  });
  const asked = { paperId: 'agenda', quote: { exact: '17 homes', prefix: '', suffix: '' }, at: passage.at };
  const one = followUp({
    ...asked,
    id: 'homes',
    paperTitle: 'Agenda',
    events: [followUpEvent({ step: { kind: 'told' }, evidence: passage })],
    further: [seen(passageKey(asked), 'figure-changed'), seen(passageKey(passage), 'moved')],
  });
  showOne('homes', boardOf([one]));
  const items = [...document.querySelectorAll<HTMLElement>('.follow-up-history > li')];
  const told = items.find(({ textContent }) => textContent?.includes('sent on 2 October'));
  const begun = items.at(-1);
  expect(within(told as HTMLElement).getByText(/Also in Minutes as corrected/)).toBeDefined();
  expect(
    within(begun as HTMLElement).getByText(/A figure in these words is another in Minutes as corrected/),
  ).toBeDefined();
  expect(within(begun as HTMLElement).getByRole('link', { name: 'Item 7, page 4' })).toBeDefined();
});

test('a meeting that is over says what was due at it, and what was asked for there', () => {
  const board = boardOf();
  const made = board.rows.filter(({ followUp: { id } }) => id === 'rents');
  show(<MeetingDue committee="housing" board={board} made={made} />);
  expect(screen.getByRole('heading', { name: 'At this meeting' })).toBeTruthy();
  expect(
    screen.getByText(/^Due when it met: 0; overdue: 2. Asked for or recommended at it: 1./),
  ).toBeTruthy();
  const asked = screen.getByText('Show what was asked for or recommended').closest('details');
  expect(asked?.querySelectorAll('li')).toHaveLength(1);
});
