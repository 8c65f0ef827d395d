/** What papers tell of things asked before: rows of trackers, decisions of others, judgements, promises, programmes. */
import type { FindingOf } from '@/lib/extract/findings';
import type { Followed, FollowedPaper } from '@/lib/extract/followed';
import type { Passage } from '@/lib/extract/sited';
import type { FollowUpStep } from '@/lib/store/follow-rows';
import { minutesIn } from './minute-numbers';
import { dayIn, decisionIn, judgementIn, stepsOfRow } from './outcomes';
import { lettersOf, minuteOf } from './paper';

export type Telling = {
  readonly source: 'tracker' | 'decision' | 'judgement' | 'promise' | 'programme' | 'minutes';
  readonly paper: FollowedPaper;
  readonly passage: Passage;
  /** What it answers, as printed. */
  readonly quote: string;
  /** What it is compared by. */
  readonly words: string;
  /** The minutes it names, "23(b)". */
  readonly minutes: readonly string[];
  /** The day of the meeting it names. */
  readonly madeOn: string | null;
  readonly kind: 'recommendation' | 'request' | null;
  readonly steps: readonly FollowUpStep[];
  readonly on: string | null;
  readonly found: Followed;
};

/** The same for the same words in whichever paper, so that a no is remembered. */
export const proposalKey = ({ source, words, quote, steps }: Telling): string =>
  [source, steps.map(({ kind }) => kind).join('+'), lettersOf(words), lettersOf(quote)].join('|');

export const tellingsIn = (paper: FollowedPaper): readonly Telling[] =>
  paper.findings.flatMap((found) => tellingFrom(paper, found) ?? []);

function tellingFrom(paper: FollowedPaper, found: Followed): Telling | null {
  const { finding, passage } = found;
  const base = { paper, passage, found, on: paper.date };
  switch (finding.kind) {
    case 'recommendation':
      if (finding.origin === 'tracker') return fromRow(paper, found, finding);
      return finding.origin === 'resolved' ? fromResolution(paper, found, finding) : null;
    case 'request': {
      const minutes = paper.isOwn ? minutesIn(found.around) : [];
      const steps: Telling['steps'] = [{ kind: 'promised', due: finding.due, dueDate: finding.dueDate }];
      const words = { quote: finding.quote, words: found.around };
      return minutes.length === 0
        ? null
        : {
            ...base,
            ...words,
            source: 'promise',
            minutes,
            madeOn: null,
            kind: 'request',
            steps,
            on: finding.meetingDate,
          };
    }
    case 'work-programme': {
      const isAhead = finding.meetingDate !== null && finding.meetingDate > (paper.date ?? '');
      const steps: Telling['steps'] = [{ kind: 'comes-back', day: finding.meetingDate }];
      const words = { quote: finding.item, words: finding.item };
      return paper.isOwn && isAhead
        ? { ...base, ...words, source: 'programme', minutes: [], madeOn: null, kind: null, steps }
        : null;
    }
    default:
      return null;
  }
}

function fromRow(paper: FollowedPaper, found: Followed, row: FindingOf<'recommendation'>): Telling {
  const kind = row.category === 'information request' ? 'request' : 'recommendation';
  const minute = minuteOf(row.itemNumber, row.part);
  return {
    source: 'tracker',
    paper,
    passage: found.passage,
    found,
    quote: row.response ?? row.text,
    words: row.text,
    minutes: minute === null ? [] : [minute],
    madeOn: row.meetingDate,
    kind,
    steps: stepsOfRow(row, kind),
    on: dayIn(row.response ?? '', paper.date) ?? paper.date,
  };
}

/** "…: recommendation of the Housing Scrutiny Committee": whose it was, not what it was about. */
const OF_COMMITTEE =
  /\b(?:recommendations?|referral|reference|report) (?:of|from) (?:the )?.{0,120}\b(?:committee|panel|board)\b/i;

function fromResolution(
  paper: FollowedPaper,
  found: Followed,
  { text, itemTitle, meetingDate }: FindingOf<'recommendation'>,
): Telling | null {
  const told = { paper, passage: found.passage, found, quote: text, on: meetingDate ?? paper.date };
  const minutes = minutesIn(text);
  if (!paper.isOwn) {
    const steps: Telling['steps'] = [{ kind: 'decided', outcome: decisionIn(text) ?? 'accepted' }];
    const words = `${(itemTitle ?? '').replace(OF_COMMITTEE, '')} ${text}`;
    return { ...told, source: 'decision', words, minutes, madeOn: null, kind: 'recommendation', steps };
  }
  const step = judgementIn(text);
  if (!step || minutes.length === 0) return null;
  return { ...told, source: 'judgement', words: text, minutes, madeOn: null, kind: null, steps: [step] };
}
