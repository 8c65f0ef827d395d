/** What a clerk's tracker would add, column by column, before anything is added: whole or not at all. */
import { useState } from 'preact/hooks';
import type { FollowUp } from '@/lib/follow/paper';
import {
  besideHeld,
  entriesIn,
  type IncomingTracker,
  type TrackerReading,
} from '@/lib/follow/tracker-entries';
import { kindNamed, type SheetRow, type TrackerSheet, trackerIn, withRole } from '@/lib/follow/tracker-sheet';
import { words } from '@/lib/words';
import { trackerImport as text } from '@/lib/words/tracker-import';
import { Choice } from './Choice';
import { followUpTitle } from './follow-up-text';
import { IncomingDialog } from './IncomingDialog';
import { Notice } from './Notice';
import { RewordedEntries } from './RewordedEntries';
import { TrackerColumns } from './TrackerColumns';
import './BringInTrackerDialog.css';

/** `tracker`: `null` where no row names columns. */
type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

type Props = {
  readonly file: string;
  /** At least one of them has a header. */
  readonly sheets: readonly Sheet[];
  readonly held: readonly FollowUp[];
  readonly committeeId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onBringIn: (incoming: IncomingTracker) => void;
  readonly onClose: () => void;
};

export function BringInTrackerDialog(props: Props) {
  const { file, sheets, held, committeeId, now, onBringIn, onClose } = props;
  const trackers = sheets.flatMap(({ name, rows }) => {
    const tracker = trackerIn(rows);
    return tracker ? [{ name, tracker }] : [];
  });
  const [name, setName] = useState(trackers[0]?.name ?? '');
  const [changed, setChanged] = useState<TrackerSheet | null>(null);
  const [same, setSame] = useState<ReadonlySet<string>>(new Set());
  const [chosenKind, setKind] = useState<FollowUp['kind'] | null>(null);
  const tracker = changed ?? trackers.find((one) => one.name === name)?.tracker;
  if (!tracker) return null;
  const kind = chosenKind ?? kindNamed(tracker);
  const reading = entriesIn(tracker, { kind, committeeId, now });
  const incoming = reading.kind === 'read' ? besideHeld(reading.entries, held, same) : null;
  const hasNews = incoming !== null && incoming.fresh.length + incoming.changed.length > 0;
  return (
    <IncomingDialog
      title={text.title(file)}
      of="tracker"
      text={text}
      onBringIn={incoming && hasNews ? () => onBringIn(incoming) : null}
      onClose={onClose}
    >
      <p>{text.text}</p>
      {trackers.length > 1 && (
        <Choice
          label={text.sheet}
          options={trackers.map((one) => one.name)}
          chosen={name}
          nameOf={(one) => one}
          onChoose={(one) => {
            setName(one);
            setChanged(null);
          }}
        />
      )}
      <TrackerColumns
        sheet={tracker}
        onRole={(column, role) => setChanged(withRole(tracker, column, role))}
      />
      <Choice
        label={text.kind}
        options={['recommendation', 'request']}
        chosen={kind}
        nameOf={(one) => text.kinds[one]}
        onChoose={setKind}
      />
      <div role="status">
        {incoming ? <Incoming incoming={incoming} /> : <Notice kind="doubt">{problemText(reading)}</Notice>}
      </div>
      {incoming && <RewordedEntries perhaps={incoming.perhaps} same={same} onSame={setSame} />}
    </IncomingDialog>
  );
}

function problemText(reading: TrackerReading): string {
  switch (reading.kind) {
    case 'without-text':
      return text.problem['without-text'](reading.lines);
    case 'twice':
      return text.problem.twice(...reading.lines);
    default:
      return text.problem['no-text'];
  }
}

/** Enough to see whether the columns are what they are taken for. */
const SHOWN = 5;

function Incoming({ incoming: { fresh, changed, same } }: { readonly incoming: IncomingTracker }) {
  const undatedMeetings = fresh.filter(({ madeOn }) => madeOn === null).length;
  const undatedDue = fresh.filter(({ due, dueDate }) => due !== null && dueDate === null).length;
  return (
    <>
      {fresh.length + changed.length === 0 && <p>{text.nothingNew}</p>}
      <Part title={text.fresh(fresh.length)} entries={fresh} />
      <Part title={text.changed(changed.length)} entries={changed.map(({ followUp }) => followUp)} />
      {same.length > 0 && <p>{text.same(same.length)}</p>}
      {undatedMeetings > 0 && <p>{text.undatedMeetings(undatedMeetings)}</p>}
      {undatedDue > 0 && <p>{text.undatedDue(undatedDue)}</p>}
      <small>{text.complete}</small>
    </>
  );
}

function Part({ title, entries }: { readonly title: string; readonly entries: readonly FollowUp[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {entries.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            {followUpTitle(one)} <small>{aboutEntry(one)}</small>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && <p>{text.more(entries.length - SHOWN)}</p>}
    </section>
  );
}

const aboutEntry = ({ madeOn, minute, owner, due, dueDate, events }: FollowUp): string =>
  [
    madeOn === null ? null : words.everywhere.date(madeOn),
    minute,
    owner,
    dueDate === null ? due : words.everywhere.date(dueDate),
    events.at(-1)?.words,
  ]
    .filter(Boolean)
    .join(' · ');
