/** The figures of a meeting or a paper at the desk; loaded with them. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const deskFigures = {
  ofMeeting: 'Figures of this meeting',
  ofPaper: 'Figures of this paper',
  loading: 'Looking up what was found …',
  backToMeeting: 'Back to the meeting',
  table: 'Figures',
  tableHint:
    'Up and down go from figure to figure, Enter opens its words, P shows its page, Q asks about it.',
  none: 'No figures found',
  noneText: 'What was read of these papers holds none.',
  noPapers: 'Nothing of this is kept',
  noPapersText: 'The papers were deleted on this computer, or were never read.',
  unread: (titles: string) => `${titles}: open it once, and Kloe looks for its figures.`,
  showMore: (n: number, left: number) =>
    n === left ? `Show the other ${count(n)}` : `Show ${count(n)} more of ${count(left)}`,
  shown: (n: number, of: number) =>
    n === of ? `${count(n)} figures` : `${count(n)} of ${count(of)} figures`,
  column: {
    name: 'Measure',
    period: 'Period',
    value: 'Value',
    target: 'Target',
    gap: 'Gap to target',
    before: 'Last time',
    change: 'Change',
    england: 'England',
    others: 'Others',
    rag: 'RAG',
    page: 'Page',
  },
  judged: { better: 'better', worse: 'worse', missed: 'missed', met: 'met' },
  unsaid: { target: 'missed or met cannot be said', before: 'better or worse cannot be said' },
};
