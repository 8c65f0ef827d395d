/** What papers of a committee ask for, each once however many papers print it. */
import type { FindingOf } from '@/lib/extract/findings';
import type { Followed, FollowedPaper } from '@/lib/extract/followed';
import type { Decider } from '@/lib/store/follow-rows';
import { minutesIn } from './minute-numbers';
import { judgementIn } from './outcomes';
import { type FollowUp, lettersOf, minuteOf } from './paper';

export type Raised = {
  readonly followUp: FollowUp;
  readonly paper: FollowedPaper;
  readonly found: Followed;
  /** The day of an earlier meeting whose minutes, bound in this paper, hold its words; `null` elsewhere. */
  readonly minutesOf: string | null;
};

/** Of minutes and reports; rows of trackers are raised where nothing else is what they are about (`following.ts`). */
export function raisedIn(paper: FollowedPaper): readonly Raised[] {
  if (!paper.isOwn) return [];
  const rows = new Set(
    paper.findings.flatMap(({ finding }) =>
      finding.kind === 'recommendation' ? [`${finding.at.block} ${finding.at.start}`] : [],
    ),
  );
  const trackers = new Set(
    paper.findings.flatMap(({ finding }) =>
      finding.kind === 'recommendation' && finding.origin === 'tracker' ? [finding.at.block] : [],
    ),
  );
  return paper.findings.flatMap((found) => {
    const { finding } = found;
    if (finding.kind !== 'recommendation' && finding.kind !== 'request') return [];
    const minutesOf = trackers.has(finding.at.block) ? null : earlierThan(paper, finding);
    if (finding.kind === 'recommendation') {
      return finding.origin === 'resolved' && isAsked(finding)
        ? [{ paper, found, minutesOf, followUp: recommended(paper, found, finding) }]
        : [];
    }
    return rows.has(`${finding.at.block} ${finding.at.start}`)
      ? []
      : [{ paper, found, minutesOf, followUp: requested(paper, found, finding) }];
  });
}

const earlierThan = (
  { date }: FollowedPaper,
  { meetingDate }: FindingOf<'recommendation' | 'request'>,
): string | null => (date !== null && meetingDate !== null && meetingDate < date ? meetingDate : null);

/** A decision about earlier answers asks nothing new. */
const isAsked = ({ asksForAction, text }: FindingOf<'recommendation'>): boolean =>
  asksForAction && !(judgementIn(text) && minutesIn(text).length > 0);

export function recommended(
  paper: FollowedPaper,
  found: Followed,
  finding: FindingOf<'recommendation'>,
): FollowUp {
  const isRequest = finding.category === 'information request';
  const isOwn = finding.category === 'committee action';
  const who = finding.owner ?? addressee(finding.text);
  return {
    ...placed(paper, found),
    ...from(finding, isRequest ? 'request' : 'recommendation', finding.text),
    began: isRequest ? 'asked' : 'made',
    minute: minuteOf(finding.itemNumber, finding.part),
    owner: who,
    decider: isRequest || isOwn ? null : deciderOf(finding.text, who),
  };
}

function requested(paper: FollowedPaper, found: Followed, finding: FindingOf<'request'>): FollowUp {
  return {
    ...placed(paper, found),
    ...from(finding, 'request', finding.quote),
    began: IS_ASKED.test(finding.quote) ? 'asked' : 'promised',
    minute: minuteOf(finding.itemNumber),
    owner: finding.from,
    decider: null,
  };
}

/** "was requested", "asked for a breakdown": nobody has said yes yet. */
const IS_ASKED = /\b(?:requested|asked (?:for|that)|information request)\b/i;

function from(
  { meetingDate, due, dueDate }: FindingOf<'recommendation' | 'request'>,
  kind: FollowUp['kind'],
  text: string,
) {
  return { kind, text, madeOn: meetingDate, due, dueDate, id: foundId(kind, meetingDate, text) };
}

/** The same for the same words of the same meeting, whichever paper prints them. */
export const foundId = (kind: FollowUp['kind'], madeOn: string | null, text: string): string =>
  `found|${kind}|${madeOn ?? ''}|${lettersOf(text)}`;

function placed(paper: FollowedPaper, { passage }: Followed) {
  const { words, start, end, page, printed, source, item } = passage;
  return {
    committeeId: paper.committeeId,
    paperId: paper.id,
    paperTitle: paper.title,
    quote: { exact: words.slice(start, end), prefix: words.slice(0, start), suffix: words.slice(end) },
    at: { page, printed, source },
    item,
    itemTitle: null,
    meetingKeys: paper.meetingKeys,
    note: '',
    events: [],
    rejected: [],
  };
}

const NAME = "[A-Z][\\w’'-]*(?: (?:of|for|and|the|[A-Z][\\w’'-]*))*";
/** "the Executive be recommended to …", "That Cabinet publishes …", "The Chair write to …": who stands first. */
const SUBJECT = new RegExp(
  `^(?:[Tt]hat )?(?:(?:[Tt]he )(?<who>${NAME})|(?<one>Cabinet|Council|Chair|Officers)) [a-z]`,
);
/** "it be suggested to the Head of Housing that", "recommends to Cabinet that". */
const TO = new RegExp(
  String.raw`\b(?:recommend(?:ed|s)?|suggest(?:ed|s)?|asks?|requests?) (?:to )?(?:the )?(?<who>${NAME}) (?:that|to)\b`,
);

/** Who is asked, in the paper's words; `null` where nobody is named. */
function addressee(text: string): string | null {
  const first = SUBJECT.exec(text)?.groups;
  const who = TO.exec(text)?.groups?.who ?? first?.who ?? first?.one ?? null;
  return who === null || who === 'Committee' ? null : who;
}

/** "The Committee receive testimony", "That the panel review its remit". */
const DOES_ITSELF = /^(?:that )?(?:the |this )?(?:scrutiny )?(?:committee|panel|board) [a-z]/i;
const ASKS_OTHERS = /\b(?:recommend|ask|request|suggest|urge|invite|call(?:s|ed)? (?:on|for|upon)\b)/i;

/** The executive answers within a time; what a committee or its chair does itself nobody decides, whoever helps with it. */
export function deciderOf(text: string, owner: string | null): Decider | null {
  if (DOES_ITSELF.test(text) && !ASKS_OTHERS.test(text)) return null;
  const who = addressee(text) ?? owner ?? '';
  if (/\b(?:executive|cabinet)\b/i.test(who)) return 'executive';
  if (/^(?:full )?council$/i.test(who)) return 'council';
  return /\b(?:NHS|ICB|integrated care board|hospitals?|health (?:board|trust))\b/i.test(who)
    ? 'health'
    : null;
}
