/** Follow-ups, wired. Loaded on the first visit, so that the rest of the desk opens without it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/Button';
import { type AskActions, DeskAsks } from '@/components/DeskAsks';
import { DeskFollowUp } from '@/components/DeskFollowUp';
import { DeskFollowUps } from '@/components/DeskFollowUps';
import { FOLLOW_UPS, hrefOf } from '@/components/desk-places';
import { keysOf, type WholeMeeting } from '@/components/desk-text';
import { Empty } from '@/components/Empty';
import type { Chosen } from '@/components/FollowUpFilters';
import type { Ties } from '@/components/FollowUpTies';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import type { BoardRow } from '@/lib/follow/board';
import { isSplit } from '@/lib/follow/merging';
import type { FollowUp } from '@/lib/follow/paper';
import type { MeetingPlace } from '@/lib/store/belonging';
import type { Store } from '@/lib/store/open';
import type { Shelf, ShelfMeeting } from '@/lib/store/shelf';
import { followUps as text } from '@/lib/words/follow-ups';
import type { Act } from './desk';
import { FollowUpDialogs } from './FollowUpDialogs';
import { FollowUpFiles, ShareButton } from './FollowUpFiles';
import { createDeeds, type Deeds } from './follow-up-deeds';
import { marked } from './follow-up-leaving';
import { isReminded, saveReminder } from './follow-up-reminder';
import { createFollowUps, type FollowUps } from './follow-ups';
import { MeetingFollowUps } from './MeetingFollowUps';

/** `memberName`: empty where the member gives none. */
export function openFollowUps(store: Store, act: Act, memberName: ReadonlySignal<string>) {
  const followed = createFollowUps(store, act);
  const deeds = createDeeds(store, act, followed);
  return {
    isReady: computed(() => followed.board.value !== null),
    Place: ({ shelf, here, ...placing }: Placing & { shelf: Shelf; here: Chosen }) => (
      <>
        <FollowUpsPlace {...{ followed, deeds, shelf, here }} {...placing} memberName={memberName.value} />
        <FollowUpDialogs followed={followed} deeds={deeds} />
      </>
    ),
    ForMeeting: ({ whole }: { whole: WholeMeeting }) => (
      <MeetingFollowUps store={store} whole={whole} today={followed.today()} />
    ),
  };
}

/** What the desk does with papers whose meeting nobody knows. */
export type Placing = Pick<AskActions, 'onPutIn' | 'onPlace'>;

type Props = Placing & {
  readonly followed: FollowUps;
  readonly deeds: Deeds;
  readonly shelf: Shelf;
  readonly here: Chosen;
  readonly memberName: string;
};

function FollowUpsPlace({ followed, deeds, shelf, here, memberName, ...placing }: Props) {
  const committees = committeesOn(shelf);
  const committee = committees.find(({ ids }) => ids.includes(here.committee ?? '')) ?? committees[0];
  const { id = null, council = '' } = committee ?? {};
  const held = committee?.meetings.flatMap(({ papers }) => papers.map((paper) => paper.id)).join() ?? '';
  useEffect(() => {
    if (id !== null) void followed.look({ id, council });
  }, [followed, id, council, held]);
  if (!committee) {
    return (
      <Nothing
        title={text.noCommittee}
        why={text.noCommitteeText}
        actions={<ShareButton followed={followed} committee={null} memberName={memberName} />}
      />
    );
  }
  const papers = followed.papers.value;
  const kept = followed.kept.value;
  const board = followed.board.value;
  if (papers?.ok === false) return <StoreTrouble problem={papers.problem} when="read" />;
  if (kept?.ok === false) return <StoreTrouble problem={kept.problem} when="read" />;
  if (!papers || !kept || !board) return <Skeleton rows={3}>{text.looking}</Skeleton>;
  const showingOf = followed.showingOf.value;
  if (here.one !== null) {
    const row = board.rows.find(({ followUp }) => followUp.id === here.one);
    if (!row) {
      const back = <Button href={hrefOf(FOLLOW_UPS)}>{text.back}</Button>;
      return <Nothing title={text.noSuch} why={text.noSuchText} actions={back} />;
    }
    const isReminder = marked([row], kept.value, papers.value.rows).some((one) =>
      isReminded(one, followed.today()),
    );
    const ties = tiesOf(row, board.rows, kept.value.followUps, here);
    const next = nextOf(committee.meetings, followed.today());
    return (
      <DeskFollowUp
        key={here.one}
        row={row}
        here={here}
        showingOf={showingOf}
        ties={ties}
        sheet={next?.meeting.date ?? null}
        onAnswer={(proposal, answer) => void deeds.answer(proposal, answer)}
        onNote={(note) => void deeds.note(row.followUp, note)}
        onAddEvent={(choice) => {
          deeds.asking.value = { kind: 'event', of: [row.followUp], choice };
        }}
        onReminder={isReminder ? () => void saveReminder(row, committee.name, followed) : null}
        onOpenFile={(event) => void deeds.openFile(event)}
        onRemoveFile={(event) => void deeds.removeFile(row.followUp, event)}
        onSplit={() => {
          deeds.asking.value = { kind: 'split', of: row.followUp };
        }}
        onSeparate={(one) => void deeds.separate(one, one === ties.partOf ? partsOf(one, board.rows) : [])}
        onSheet={() => next && void deeds.putOnSheet(row, next.meeting.key)}
      />
    );
  }
  return (
    <DeskFollowUps
      committee={committee}
      committees={
        shelf.councils.length === 1 ? committees.map((one) => ({ ...one, name: one.ownName })) : committees
      }
      here={here}
      board={board}
      response={followed.response.value}
      programme={followed.programme.value}
      papers={papers.value.papers.filter(({ isOwn }) => isOwn).length}
      unread={papers.value.unread}
      showingOf={showingOf}
      asks={<DeskAsks shelf={toPlaceIn(committee.meetings, shelf)} onAnswer={() => {}} {...placing} />}
      onAdd={() => {
        deeds.asking.value = { kind: 'add' };
      }}
      onResponse={() => {
        deeds.asking.value = { kind: 'response' };
      }}
      onChosen={deeds.begin}
      files={<FollowUpFiles followed={followed} committee={committee} here={here} memberName={memberName} />}
    />
  );
}

type NothingProps = { readonly title: string; readonly why: string; readonly actions: ComponentChildren };

function Nothing({ title, why, actions }: NothingProps) {
  return (
    <main class="desk">
      <h1 tabIndex={-1}>{text.title}</h1>
      <Empty title={title} actions={actions}>
        <p>{why}</p>
      </Empty>
    </main>
  );
}

const splitInto = ({ events }: FollowUp): readonly string[] =>
  events.flatMap(({ step }) => (step.kind === 'split' ? step.into : []));

function tiesOf(
  { followUp: { id }, life, merged }: BoardRow,
  rows: readonly BoardRow[],
  kept: readonly FollowUp[],
  here: Chosen,
): Ties {
  return {
    merged,
    partOf: kept.find((one) => isSplit(one) && splitInto(one).includes(id)) ?? null,
    related: rows.flatMap(({ followUp }) =>
      life.related.includes(followUp.id) ? [{ followUp, href: hrefOf({ ...here, one: followUp.id }) }] : [],
    ),
  };
}

const partsOf = (whole: FollowUp, rows: readonly BoardRow[]): readonly FollowUp[] =>
  rows.flatMap(({ followUp }) => (splitInto(whole).includes(followUp.id) ? [followUp] : []));

/** Papers that may be of one of these meetings: what they say of follow-ups counts once the member has said so. */
function toPlaceIn(meetings: readonly ShelfMeeting[], shelf: Shelf): Shelf {
  const keys = new Set(meetings.flatMap(keysOf));
  const isHere = (place: MeetingPlace) => place.kind === 'known' && keys.has(place.key);
  return { ...shelf, toAnswer: [], toPlace: shelf.toPlace.filter(({ places }) => places.some(isHere)) };
}

/** The next meeting from a day on, of those that are known. */
const nextOf = (meetings: readonly ShelfMeeting[], today: string): ShelfMeeting | undefined =>
  meetings.findLast(({ meeting: { date } }) => date !== null && date >= today);

/** Each with those that count as it. */
const committeesOn = ({ councils }: Shelf) =>
  councils.flatMap(({ council, committees }) =>
    committees.map(({ committee: { id, name }, joined, meetings }) => ({
      id,
      name: `${name}, ${council.name}`,
      ...{ ownName: name, council: council.name },
      ids: [id, ...joined.map((one) => one.id)],
      meetings,
    })),
  );
