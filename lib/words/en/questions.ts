/** Questions before and at the meeting. Apart from the rest: it is loaded with those places of the desk. */
import { dateText, dayText, numberText, timeText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const questionCount = (n: number) => (n === 1 ? '1 question' : `${count(n)} questions`);

export const questions = {
  on: (iso: string) => dateText(iso, 'en-GB'),
  count: questionCount,

  status: {
    draft: 'To come',
    submitted: 'Submitted in advance',
    asked: 'Asked',
    answered: 'Answered',
    'not-reached': 'Not reached',
  },
  priority: { first: 'Must be asked', normal: 'Should be asked', 'if-time': 'If there is time' },

  /** Of quoted words; `paper`: another version of the one they are from. */
  became: {
    moved: (paper: string) => `Also in ${paper}.`,
    reworded: (paper: string) => `Other words stand there in ${paper}.`,
    'figure-changed': (paper: string) => `A figure in these words is another in ${paper}.`,
    ambiguous: (paper: string) => `More than one place fits in ${paper}.`,
    lost: (paper: string) => `Not found in ${paper}.`,
  },

  sheet: {
    title: (date: string | null) => (date === null ? 'Questions' : `Questions for ${dayText(date, 'en-GB')}`),
    /** Whose they are: the name follows. */
    of: 'Questions of',
    /** "1 answered, 1 asked, 3 to come. Works without a connection." */
    standing: (n: { answered: number; asked: number; notReached: number; toCome: number }) =>
      `${[
        n.answered > 0 && `${count(n.answered)} answered`,
        n.asked > 0 && `${count(n.asked)} asked`,
        n.notReached > 0 && `${count(n.notReached)} not reached`,
        `${count(n.toCome)} to come`,
      ]
        .filter(Boolean)
        .join(', ')}. Works without a connection.`,
    smaller: 'A−: smaller letters',
    larger: 'A+: larger letters',
    print: 'Print or save as PDF',
    keys: 'Keys, on a question: ↑ ↓ another question, A asked, Enter the answer, D answered, R request.',
    question: (n: number) => `Question ${n}`,
    markAsked: 'Mark asked',
    markAnswered: 'Mark answered',
    notReached: 'Not reached',
    makeRequest: 'Make it a request',
    notAnswered: 'Not answered: make it a request',
    isRequest: 'Information request made',
    answer: 'Answer',
    change: 'Change',
    changeNamed: (n: number) => `Change the answer to question ${n}`,
    answerSaid: (text: string) => `Answered: “${text}”`,
    answeredOn: (iso: string) => `on ${dateText(iso, 'en-GB')}`,
    to: (name: string) => `To ${name}`,
    by: (name: string) => `Asked by ${name}`,
    followUp: 'Follow-up',
    wanted: 'What we want to know',
    evidence: 'Evidence',
    fresh: 'A question that comes up',
    onItem: 'On item',
    write: 'Write a question',
    writeNote: 'Write a note',
    marked: (n: number, status: string) => `Question ${n}: ${status.toLowerCase()}`,
    requestMade: (n: number) => `Question ${n} is now an information request`,
    asked: 'asked',
    answered: 'answered',
    saved: 'Saved as you type',
    withoutWords: 'Question not written yet',
    pages: 'Page numbers are those printed on the papers.',
    none: 'No questions on this meeting yet',
    noneText: 'Select some words in a paper, then choose Question. Or write one here.',
    leftOut: (n: number) =>
      n === 1
        ? '1 question is left out: it comes from a paper that is exempt, or may be.'
        : `${count(n)} questions are left out: they come from papers that are exempt, or may be.`,
    putIn: (n: number): string => (n === 1 ? 'Put it in this once' : 'Put them in this once'),
    holdsExempt: 'This list holds words from exempt papers. Mind who sees it.',
    takeOut: 'Leave them out again',
  },

  suggest: {
    title: (n: number) => `What the papers suggest asking (${count(n)})`,
    text: 'Worded from what Kloe found. Take one, and change it as you like.',
    take: 'Take it',
    takeNamed: (question: string) => `Take it: ${question}`,
    taken: 'Question taken',
    /** Papers that this Kloe has not looked through. */
    unread: (n: number) =>
      n === 1
        ? 'One paper of this meeting was not looked at: open it again for suggestions from it.'
        : `${count(n)} papers of this meeting were not looked at: open them again for suggestions from them.`,
    missedTarget: (indicator: string, value: string, target: string) =>
      `${indicator.charAt(0).toUpperCase()}${indicator.slice(1)}: ${value} against a target of ${target}. What is being done, and when will it be met?`,
    challenge: (title: string, sides: readonly { readonly page: string; readonly words: string }[]) =>
      `${title} The paper says ${list.format(sides.map(({ page, words }) => `“${words}” (${page})`))}.`,
    promised: (madeOn: string, words: string) =>
      `At the meeting on ${dateText(madeOn, 'en-GB')}: “${words}”. What became of it?`,
    unexplained: (short: string, uses: number) =>
      uses === 1
        ? `What does ${short} stand for? It is used once and not explained.`
        : `What does ${short} stand for? It is used ${count(uses)} times and not explained.`,
  },

  table: {
    columns: {
      number: 'No.',
      item: 'Item',
      line: 'Line of enquiry',
      question: 'Question',
      to: 'To whom',
      by: 'Asked by',
      priority: 'Priority',
      status: 'How far it is',
      answer: 'Answer',
      on: 'Answered on',
      evidence: 'What shows it',
      quoted: 'Words quoted',
      source: 'Source',
    },
  },

  files: {
    title: 'Take it along',
    save: {
      html: 'Save as a web page (tablet)',
      docx: 'Save as a Word document',
      xlsx: 'Save as XLSX',
      csv: 'Save as CSV',
      markdown: 'Save as Markdown',
    },
    fileName: 'Questions',
    saved: (n: number, leftOut: number) =>
      leftOut === 0
        ? `${questionCount(n)} saved.`
        : `${questionCount(n)} saved. ${questionCount(leftOut)} left out: from papers that are exempt, or may be.`,
  },

  lists: {
    title: 'Lists of other members',
    text: 'Each member saves a list and hands the file to the chair, who brings it in here. Nothing is sent anywhere.',
    save: 'Save my list',
    withExempt: 'With questions on papers that are exempt, or may be: this once',
    bringIn: 'Bring in a list…',
    fileName: 'List of questions',
    bringInTitle: (file: string) => `Bring in “${file}”?`,
    bringInText: 'Nothing is changed until you say so.',
    nothingNew: 'There is nothing new in this list.',
    other: (meeting: string) => `This list was made for another meeting: ${meeting}.`,
    fresh: (n: number) => `New: ${questionCount(n)}`,
    alike: (n: number) => `Alike: ${questionCount(n)}. Both stay unless you merge them.`,
    same: (n: number) => `${questionCount(n)} already here, word for word.`,
    refused: (places: readonly number[]) =>
      `Not taken, since they are no questions or stand in the file twice: entries ${list.format(places.map(String))}.`,
    yours: 'Here',
    theirs: 'In the file',
    keepBoth: 'Keep both',
    merge: 'Merge into one, with all that either says',
    confirm: 'Bring in',
    cancel: 'Leave as it is',
    close: 'Close',
    broughtIn: (added: number, merged: number) =>
      merged === 0
        ? `${questionCount(added)} brought in.`
        : `${questionCount(added)} brought in, ${questionCount(merged)} merged.`,
    problem: {
      'not-a-list': 'This is not a list of questions that Kloe saved.',
      newer: 'A later Kloe saved this list. Update Kloe, then bring it in.',
    },
  },

  enquiry: {
    title: 'Lines of enquiry',
    sub: 'What the committee goes after, item by item. All of it is saved as you type.',
    sheet: 'Question sheet',
    none: 'Nothing asked yet',
    noneText: 'Select some words in a paper, then choose Question. Or write one here.',
    line: 'Line of enquiry',
    newLine: 'New line of enquiry',
    write: 'Write a question',
    onItem: (item: string) => ` on ${item}`,
    name: 'Line of enquiry',
    wanted: 'What we want to know',
    evidence: 'Evidence so far',
    deadline: (date: string, time: string | null) =>
      `Questions from the public: until ${time === null ? '' : `${timeText(time, 'en-GB')} on `}${dateText(date, 'en-GB')}.`,
    loose: 'In no line',
    withoutName: 'Line without a name',
    up: 'Up',
    upNamed: (name: string) => `Up: ${name}`,
    down: 'Down',
    downNamed: (name: string) => `Down: ${name}`,
    removeLine: 'Delete the line',
    removeLineNamed: (name: string) => `Delete the line: ${name}`,
    lineRemoved: 'Line of enquiry deleted. Its questions are kept.',
    moved: (name: string) => `Moved: ${name}`,
    inLine: 'Line of enquiry',
    noLine: 'None',
    to: 'To whom',
    by: 'Who asks it',
    priority: 'Priority',
    status: 'How far it is',
    isFollowUp: 'Follow-up: only if the one before is not answered well',
    more: 'Answer and evidence',
    answer: 'Answer',
    answeredOn: 'Answered on',
    answerEvidence: 'What shows it',
    answerEvidenceHint: 'A letter, a conversation, a later paper',
    answerPassage: 'Words of a paper that show it',
    passages: 'Also about these words',
    addPassage: 'Add words you marked',
    choose: 'Choose…',
    removePassage: (words: string) => `Take away: ${words}`,
    take: 'Take away',
    noPassages: 'Words that you highlight or note in the papers of this meeting can be chosen here.',
  },
};
