/** Follow-ups at the desk: what was recommended and asked for, and what became of it. */
import type { Board } from '@/lib/follow/board';
import type { FollowUpState } from '@/lib/follow/life';
import type { ResponseTime } from '@/lib/follow/response-time';
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const day = (iso: string) => dateText(iso, 'en-GB');
const days = (n: number) => (n === 1 ? '1 day' : `${count(n)} days`);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const monthsText = (n: number) =>
  n === 1 ? 'one month' : n === 2 ? 'two months' : `${count(n)} months`;
const LAW = 'section 9FE, Local Government Act 2000';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Who says how long an executive may take. */
export const responseBasis = (by: ResponseTime['basis']) =>
  by === 'law' ? LAW : 'as you set it for this committee';

export const followUps = {
  title: 'Follow-ups',
  looking: 'Looking through the papers of the committee …',
  committees: 'Committees',
  noCommittee: 'Nothing to follow yet',
  noCommitteeText:
    'Read the minutes of a meeting, or a pack with a recommendation tracker. What the committee recommended and asked for then stands here, and Kloe looks for answers in every paper you read after it.',
  none: 'Nothing was recommended or asked for in the papers read',
  noneText: (papers: number) =>
    `${papers === 1 ? '1 paper' : `${count(papers)} papers`} of the committee ${papers === 1 ? 'was' : 'were'} looked through. What was asked aloud or by e-mail you can add yourself.`,
  noneLike: 'Nothing here is like that',
  showAll: 'Show all',
  unread: (titles: readonly string[]) =>
    `Not looked at: ${list.format(titles.map((title) => `“${title}”`))}. What was found there is no longer kept: open it again.`,
  add: 'Add by hand…',
  save: 'Save or send…',
  bringIn: 'Bring in a tracker…',
  share: 'Share…',
  board: 'Follow-ups',

  tally: {
    overdue: 'overdue',
    'this-meeting': (next: string | null) =>
      next === null ? 'due at the next meeting' : `due at the meeting on ${day(next)}`,
    waiting: 'not late',
    answered: 'answered, not yet accepted',
  },
  since: (last: string, n: Board['sinceLast']) =>
    `Since the meeting on ${day(last)}: ${count(n.made)} made, ${count(n.answered)} answered, ${count(n.closed)} closed, ${count(n.late)} became overdue.`,
  group: {
    overdue: 'Overdue',
    'this-meeting': 'Due at the next meeting',
    waiting: 'Not late',
    answered: 'Answered, not yet accepted',
    closed: 'Closed',
  },
  oldestFirst: 'oldest first',
  show: 'Show',
  hide: 'Hide',

  proposed: (n: number) =>
    n === 1 ? 'One passage may be about what is open.' : `${count(n)} passages may be about what is open.`,
  proposedText: 'Kloe closes nothing by itself.',
  lookAtThem: 'Look at them',

  filters: (n: number) => (n === 0 ? 'Filters' : `Filters: ${count(n)} chosen`),
  who: 'Who is to do it',
  everyone: 'Everyone',
  nobody: 'Nobody named',
  kind: 'Kind',
  kinds: { recommendation: 'Recommendations', request: 'Information requests' },
  look: 'Worth a look',
  only: {
    proposed: 'Perhaps answered',
    'said-complete': 'Said complete, not seen',
    nobody: 'Nobody named',
    review: 'Time to review',
  },
  ageing: 'Ageing',
  ageingText: 'One square for each meeting that came and went after it was due.',

  about: (kind: 'recommendation' | 'request', minute: string | null, madeOn: string | null) =>
    [
      kind === 'recommendation' ? 'Recommendation' : 'Information request',
      minute === null ? null : `minute ${minute}`,
      madeOn === null ? null : day(madeOn),
    ]
      .filter((part) => part !== null)
      .join(', '),
  late: (n: number) => `${days(n)} late`,
  due: (iso: string) => `due ${day(iso)}`,
  ago: (n: number) => `${days(n)} ago`,
  dueToday: 'due today',
  dueIn: (n: number) => `due in ${days(n)}`,
  dueSaid: (printed: string) => `due: ${printed}`,
  dueNextMeeting: 'due: next meeting, date not known',
  noDue: 'no date',
  dueWhy: {
    sent: (n: number, by: ResponseTime['basis']) =>
      `${capital(monthsText(n))} from the day it was sent (${responseBasis(by)}).`,
    made: (n: number, by: ResponseTime['basis']) =>
      `${capital(monthsText(n))} from the meeting (${responseBasis(by)}): when it was sent is not known.`,
    'next-meeting': 'No date was said: the next meeting.',
  },
  /** The same on a row: by which law stands beside the list. */
  dueFrom: {
    sent: (n: number) => `${capital(monthsText(n))} from the day it was sent.`,
    made: (n: number) => `${capital(monthsText(n))} from the meeting.`,
  },
  missed: (n: number) => (n === 1 ? '1 meeting missed' : `${count(n)} meetings missed`),
  asked: (n: number) => `${days(n)} old`,
  minutesOf: (iso: string) => `Minutes of ${day(iso)}`,
  chased: (times: number, last: string | null) =>
    `chased ${times === 1 ? 'once' : `${count(times)} times`}${last === null ? '' : `, last on ${day(last)}`}`,
  inPart: 'answered in part',
  comesBack: (iso: string) => `Work programme, ${day(iso)}`,
  looksAnswered: 'Perhaps answered: confirm?',
  looksMentioned: 'Mentioned: confirm?',
  state: {
    made: 'Made',
    sent: 'Sent, not yet answered',
    asked: 'Asked',
    promised: 'Promised',
    supplied: 'Supplied',
    'council says complete': 'The council says it is complete',
    accepted: 'Accepted',
    'part accepted': 'Accepted in part',
    rejected: 'Rejected',
    implemented: 'Done',
    withheld: 'Withheld',
    unsatisfactory: 'Answer not good enough',
    withdrawn: 'Withdrawn',
    'no longer pursued': 'No longer pursued',
  } satisfies Record<FollowUpState, string>,

  back: 'Follow-ups',
  noSuch: 'This follow-up is not here any more',
  noSuchText: 'The paper it was found in was deleted, or read again in other words.',
  toBeDoneBy: 'To be done by',
  dueLabel: 'Due',
  stands: 'How it stands',
  missedLabel: 'Meetings missed',
  chasedLabel: 'Chased',
  comesBackLabel: 'Comes back',
  reviewLabel: 'To be reviewed',
  reviewOn: (iso: string) => `review ${day(iso)}`,
  myNote: 'My note',
  whatWasAsked: 'What was asked',
  history: 'What has happened',
  addEvent: 'Add what happened…',
  canUndo: 'You can undo this.',

  proposal: {
    title: (state: FollowUpState, before: FollowUpState) =>
      state === before ? 'Is this about it?' : `${followUps.state[state]}: confirm?`,
    isMinute: 'Is this the minute of it?',
    thisPaper: (paper: string) => `What “${paper}” says`,
    why: 'Why Kloe thinks so:',
    sure: '',
    likely: 'Likely.',
    perhaps: 'Perhaps.',
    reason: {
      'own-row': 'the same row of the tracker says so.',
      'minute-and-words': (minute: string) => `it names minute ${minute} and uses the same words.`,
      'other-day': (minute: string, on: string) =>
        `it names minute ${minute} and uses the same words, but dates the meeting ${day(on)}.`,
      words: (shared: readonly string[]) =>
        `it shares the words ${list.format(shared.map((word) => `“${word}”`))}.`,
    },
    announced: 'It is called complete, but the answer only announces an answer.',
    yes: 'Yes, it is about this',
    no: 'No, it is not',
    inPart: 'Answered in part',
    confirmed: 'Added to what has happened',
    confirmedMany: (n: number) =>
      `${n === 1 ? '1 passage' : `${count(n)} passages`} added to what has happened`,
    rejected: 'Not about this, and not asked again',
  },

  step: {
    sent: (to: string) => `Sent to ${to}`,
    promised: 'Promised',
    decided: { accepted: 'Accepted', 'part accepted': 'Accepted in part', rejected: 'Rejected' },
    told: 'Mentioned, still open',
    supplied: 'Answered',
    'supplied in part': 'Answered in part',
    'said-complete': 'Called complete by the council',
    withheld: 'Withheld',
    judged: { accepted: 'Accepted by the committee', unsatisfactory: 'Answer not good enough' },
    implemented: 'Done',
    withdrawn: 'Withdrawn',
    'no-longer-pursued': 'No longer pursued',
    reopened: 'Opened again',
    chased: { email: 'Chased by e-mail', aloud: 'Chased aloud', letter: 'Chased by letter' },
    owner: (owner: string) => `Now with ${owner}`,
    due: (iso: string | null, printed: string | null) =>
      `New due date: ${iso === null ? (printed ?? 'none') : day(iso)}`,
    review: (iso: string) => `To be reviewed on ${day(iso)}`,
    'comes-back': (iso: string | null) =>
      iso === null ? 'In the work programme' : `In the work programme for ${day(iso)}`,
    merged: 'Counts as another from now on',
    split: 'Split into parts',
    separated: 'Stands for itself again',
    linked: 'Joined to its minute',
    sameEntry: 'In other words in a tracker',
    related: 'Linked to another',
  },
  began: { made: 'Made', asked: 'Asked', promised: 'Promised' },
  noDay: 'day not known',
  ownWord: 'Your own word',
  from: (who: string) => `by ${who}`,
  /** Of a passage that nobody confirmed yet. */
  perhaps: (state: FollowUpState, before: FollowUpState): string =>
    state === before ? 'Perhaps mentioned' : `Perhaps: ${small(followUps.state[state])}`,
  notRecord: 'Not part of the record until you confirm it.',
  foundIn: (paper: string) => `found in “${paper}”`,
  dueStep: 'Due',
  dueNotAnswered: 'Due, not answered',
  change: 'Change…',
  changeNamed: 'Change… the due date',
  withdraw: (kind: 'recommendation' | 'request'): string =>
    kind === 'request' ? 'Withdraw this request…' : 'Withdraw this recommendation…',
  reminder: 'Reminder for my calendar',
  print: 'Print',
};
