/** Finds what somebody asked for, or undertook to supply, later. */
import type { PackDocument, Span } from '@/lib/document/model';
import { type Part, partsOf } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { ownerIn } from './decisions/asks';
import { dueIn, dueInColumn } from './decisions/due';
import type { Reckoning } from './decisions/due-days';
import { requestsAmong } from './decisions/exchanges';
import { type Reckoner, reckonerFor } from './decisions/reckoning';
import { decisionsIn } from './decisions/resolutions';
import { type Said, saidIn } from './decisions/said';
import { askedIn } from './decisions/speakers';
import { isPromisedInReport, isSaidInMinutes, isStillToCome, isSupply, whatIn } from './decisions/supplies';
import type { CellWords } from './decisions/tracker-rows';
import { trackerRowsIn } from './decisions/trackers';
import { isUndertaken } from './decisions/undertakings';
import type { InformationRequest } from './findings';

export function findRequests(doc: PackDocument): InformationRequest[] {
  const reckoner = reckonerFor(doc);
  const found = [
    ...partsOf(doc).flatMap((part) => {
      if (part.kind === 'minutes') return inMinutes(doc, part, reckoner);
      return part.kind === 'report' ? promisedIn(doc, part, reckoner) : [];
    }),
    ...inTrackers(doc, reckoner),
  ];
  return found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** What was said, and what was formally decided, each once. */
function inMinutes(doc: PackDocument, part: Part, reckoner: Reckoner): InformationRequest[] {
  const decided = decisionsIn(doc, part);
  const said = requestsAmong(doc, saidIn(doc, part)).filter(
    ({ at }) => !decided.some((one) => isOver(at, one.at)),
  );
  const asked = decided
    .filter(({ verb, text }) => asksToSupply(`${verb} ${text}`.trim()))
    .map((part) => ({ ...part, speaker: null }));
  return [...said, ...asked].map((one) => ({
    ...requestFrom(one, reckoner.inPart(part)),
    itemNumber: part.items.find(({ from, to }) => from <= one.at.block && one.at.block < to)?.number ?? null,
  }));
}

const isOver = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** "officers be asked for data", "Mr Lowe would bring the data to the next meeting". */
const asksToSupply = (decision: string): boolean =>
  isSupply(decision) || (isUndertaken(decision) && isSaidInMinutes(decision));

const promisedIn = (doc: PackDocument, part: Part, reckoner: Reckoner): InformationRequest[] =>
  saidIn(doc, part)
    .filter(({ text }) => isPromisedInReport(text))
    .map((one) => ({
      ...requestFrom(one, reckoner.inPart(part)),
      itemNumber: part.item?.number ?? null,
    }));

/** Rows that ask for information; of any other, what its answer still promises, once for all parts of a cell. */
function inTrackers(doc: PackDocument, reckoner: Reckoner): InformationRequest[] {
  const promised = new Set<string>();
  return trackerRowsIn(doc).flatMap(
    ({ at, text, owner, due, category, itemNumber, meetingDate, answers }) => {
      const from = reckoner.atMeeting(meetingDate);
      if (category === 'information request' || (category === null && isSupply(text))) {
        return [{ ...requestFrom({ at, text, speaker: owner }, from, due), itemNumber }];
      }
      const fresh = answers.flatMap(sentencesOfCell).filter((answer) => {
        const place = `${answer.at.block}:${answer.at.start}`;
        const isNew = isStillToCome(answer.text) && !promised.has(place);
        promised.add(place);
        return isNew;
      });
      return fresh.map((answer) => ({ ...requestFrom({ ...answer, speaker: owner }, from), itemNumber }));
    },
  );
}

const sentencesOfCell = ({ at, text }: CellWords): readonly CellWords[] =>
  sentencesOf(text).map(({ start, end }) => ({
    at: { ...at, start: at.start + start, end: at.start + end },
    text: text.slice(start, end),
  }));

function requestFrom(
  { at, text, speaker }: Pick<Said, 'at' | 'text' | 'speaker'>,
  from: Reckoning,
  column: string | null = null,
): InformationRequest {
  const due = column === null ? dueIn(text, from) : dueInColumn(column, from);
  return {
    kind: 'request',
    at,
    quote: text,
    what: whatIn(text),
    from: speaker ?? ownerIn(text) ?? askedIn(text),
    due: due?.text ?? null,
    dueDate: due?.date ?? null,
    meetingDate: from.meetingDate,
    itemNumber: null,
  };
}
