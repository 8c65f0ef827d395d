/** What the member does with follow-ups at the desk: adds, confirms, merges, splits, puts on a sheet. */
import type { ResponseTime } from '@/lib/follow/response-time';
import { dateText, numberText } from '../dates';
import { monthsText, responseBasis } from './follow-ups';

const count = (n: number) => numberText(n, 'en-GB');
const day = (iso: string) => dateText(iso, 'en-GB');

export const followUpDeeds = {
  response: {
    title: 'Time to answer',
    said: (n: number | null, by: ResponseTime['basis']) =>
      n === null
        ? by === 'elsewhere'
          ? 'No law outside England says how long an executive may take. None of its answers is called late for that.'
          : 'You set no time for the executive to answer this committee.'
        : `The executive has ${monthsText(n)} to answer a recommendation (${responseBasis(by)}).`,
    change: 'Change…',
    ask: 'How long may the executive take to answer?',
    months: 'Months',
    monthsHint: 'Leave it empty where no time is set. Your council’s constitution may say.',
    notMonths: 'A whole number of months, 1 to 24, or nothing.',
    save: 'Set it',
    asBefore: 'As the law has it',
    cancel: 'Cancel',
    changed: 'Time to answer changed',
  },
  event: {
    title: 'What happened?',
    what: 'What happened',
    on: 'On which day',
    words: 'In what words: an e-mail, a letter, what was said',
    who: 'Who has it now',
    due: 'Due on',
    from: 'From whom, if you like',
    save: 'Add',
    cancel: 'Cancel',
    added: 'Added',
    choices: {
      'chased by e-mail': 'Chased by e-mail',
      'chased aloud': 'Chased aloud',
      answered: 'Answered (by e-mail, letter or aloud)',
      'answered in part': 'Answered in part',
      sent: 'Sent to whoever decides',
      'decided: accepted': 'Recommendation accepted',
      'decided: in part': 'Recommendation accepted in part',
      'decided: rejected': 'Recommendation rejected',
      'good enough': 'The committee accepts the answer',
      'not good enough': 'The answer is not good enough',
      done: 'Done',
      withheld: 'Withheld, with reasons',
      withdrawn: 'Withdrawn',
      'no longer pursued': 'No longer pursued',
      reopened: 'Open it again',
      owner: 'Somebody else has it now',
      due: 'It has a new due date',
      review: 'To be reviewed on a day',
    },
    reviewOn: 'To be reviewed on',
    ofMany: (n: number) => `It is added to all ${count(n)} that you chose.`,
    addedMany: (n: number) => `Added to ${count(n)} follow-ups`,
  },
  attached: {
    attach: 'Attach a file…',
    stays:
      'A letter, an e-mail, a table. It is kept on this computer and in your backups, and goes into no list or file that you share.',
    chosen: (name: string, size: string) => `“${name}”, ${size}.`,
    leaveOut: 'Leave it out',
    tooLarge: (size: string, largest: string) =>
      `This file has ${size}; an attached file may have ${largest} at most. Leave it out, and write where it is kept or paste the words that matter.`,
    exempt: 'The file is exempt or confidential',
    exemptText: 'Then all of this follow-up stays out of lists, shared files and backups made by themselves.',
    open: (name: string, size: string) => `Save “${name}” (${size})`,
    isExempt: 'exempt',
    remove: 'Remove the file',
    removed: 'File removed',
    gone: (name: string) =>
      `“${name}” is not on this computer: it was attached in another browser, and no backup with it was brought in here.`,
  },
  decided: {
    title: 'Beside what was asked',
    asked: 'What was asked',
    said: 'What was decided',
    other: 'Most of it is worded otherwise, so changed words are not marked.',
  },
  chosen: {
    choose: (title: string) => `Choose: ${title}`,
    count: (n: number) => `${count(n)} chosen.`,
    hidden: (n: number) => `${count(n)} of them ${n === 1 ? 'is' : 'are'} not shown.`,
    confirm: 'Confirm…',
    change: 'Add what happened…',
    merge: 'Merge…',
    link: 'Link',
    clear: 'Clear',
    linked: (n: number) => `${count(n)} follow-ups linked`,
    toKind: {
      recommendation: (n: number): string =>
        n === 1 ? 'It is a recommendation' : 'They are recommendations',
      request: (n: number): string => (n === 1 ? 'It is a request' : 'They are requests'),
    },
    kindChanged: 'Kind changed',
  },
  confirmMany: {
    title: 'Are these passages about them?',
    what: 'Nothing is added that you do not tick.',
    tick: (state: string) => `Yes: ${state}`,
    save: (n: number) => `Confirm ${count(n)}`,
    cancel: 'Cancel',
  },
  merge: {
    title: 'Which one stands for all?',
    what: 'The others count as it from now on: what papers say of any of them is asked about it. Nothing is deleted.',
    save: 'Merge',
    cancel: 'Cancel',
    merged: (n: number) => `${count(n)} follow-ups count as one`,
    duplicates: 'Counts as this',
    apart: 'Take apart',
    apartNamed: (title: string) => `Take apart: ${title}`,
    takenApart: 'Stands for itself again',
  },
  split: {
    action: 'Split…',
    title: 'Split into parts',
    parts: 'The parts, one on each line',
    hint: 'Each is followed by itself, with the same words of the paper, the same day and the same person.',
    save: (n: number) => `Split into ${count(n)}`,
    cancel: 'Cancel',
    done: (n: number) => `Split into ${count(n)} parts`,
    partOf: 'Part of',
    together: 'Put together again',
    putTogether: 'Put together again',
  },
  related: 'See also',
  sheet: {
    put: (iso: string) => `Put on the sheet for ${day(iso)}`,
    noMeeting: 'Once a page or paper of the next meeting was read, you can put it on that question sheet.',
    question: (about: string, title: string) => `${about}: ${title} What has become of it?`,
    added: 'On the question sheet',
  },
  programme: {
    title: 'What moved in the work programme',
    between: (since: string, until: string) => `Between the packs of ${day(since)} and ${day(until)}`,
    moved: (from: string | null, to: string | null) =>
      `moved from ${from === null ? 'no day' : day(from)} to ${to === null ? 'no day' : day(to)}`,
    gone: (from: string | null) => `no longer there${from === null ? '' : `; it was for ${day(from)}`}`,
    new: (to: string | null) => `new${to === null ? '' : `, for ${day(to)}`}`,
    before: 'before',
    now: 'now',
  },
  forMeeting: {
    title: 'For this meeting',
    count: (due: number, overdue: number, answered: number) =>
      `${count(due)} due, ${count(overdue)} overdue, ${count(answered)} answered and not yet accepted.`,
    none: 'Nothing that the committee asked for is due.',
    board: 'Open the follow-ups',
    show: 'Show them',
    titleOver: 'At this meeting',
    countOver: (due: number, overdue: number, made: number) =>
      `Due when it met: ${count(due)}; overdue: ${count(overdue)}. Asked for or recommended at it: ${count(made)}.`,
    showDue: 'Show what was due',
    showMade: 'Show what was asked for or recommended',
  },
  byHand: {
    title: 'Add a recommendation or a request',
    kind: 'Kind',
    recommendation: 'Recommendation',
    request: 'Information request',
    text: 'What was recommended or asked for',
    owner: 'Who is to do it',
    madeOn: 'On which day',
    due: 'Due on, if a day was said',
    save: 'Add',
    cancel: 'Cancel',
    added: 'Added to the list',
  },
};
