/** Follow-ups, wired. Loaded on the first visit, so that the rest of the desk opens without it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { AddFollowUpDialog } from '@/components/AddFollowUpDialog';
import { Button } from '@/components/Button';
import { DeskFollowUp } from '@/components/DeskFollowUp';
import { DeskFollowUps } from '@/components/DeskFollowUps';
import { FOLLOW_UPS, hrefOf } from '@/components/desk-places';
import { Empty } from '@/components/Empty';
import { FollowUpEventDialog } from '@/components/FollowUpEventDialog';
import type { Chosen } from '@/components/FollowUpFilters';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import type { Store } from '@/lib/store/open';
import type { Shelf } from '@/lib/store/shelf';
import { followUps as text } from '@/lib/words/en/follow-ups';
import type { Act } from './desk';
import { FollowUpFiles, ShareButton } from './FollowUpFiles';
import { createFollowUps, type FollowUps } from './follow-ups';

/** `memberName`: empty where the member gives none. */
export function openFollowUps(store: Store, act: Act, memberName: ReadonlySignal<string>) {
  const followed = createFollowUps(store, act);
  return {
    isReady: computed(() => followed.board.value !== null),
    Place: ({ shelf, here }: { shelf: Shelf; here: Chosen }) => (
      <>
        <FollowUpsPlace followed={followed} shelf={shelf} here={here} memberName={memberName.value} />
        <Asking followed={followed} />
      </>
    ),
  };
}

type Props = {
  readonly followed: FollowUps;
  readonly shelf: Shelf;
  readonly here: Chosen;
  readonly memberName: string;
};

function FollowUpsPlace({ followed, shelf, here, memberName }: Props) {
  const committees = committeesOn(shelf);
  const committee = committees.find(({ ids }) => ids.includes(here.committee ?? '')) ?? committees[0];
  const id = committee?.id ?? null;
  useEffect(() => {
    if (id !== null) void followed.look(id);
  }, [followed, id]);
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
  if (!papers || !board) return <Skeleton rows={3}>{text.looking}</Skeleton>;
  const showingOf = followed.showingOf.value;
  if (here.one !== null) {
    const row = board.rows.find(({ followUp }) => followUp.id === here.one);
    if (!row) {
      const back = <Button href={hrefOf(FOLLOW_UPS)}>{text.back}</Button>;
      return <Nothing title={text.noSuch} why={text.noSuchText} actions={back} />;
    }
    return (
      <DeskFollowUp
        key={here.one}
        row={row}
        here={here}
        showingOf={showingOf}
        onAnswer={(proposal, isYes) => void followed.answer(proposal, isYes)}
        onNote={(note) => void followed.note(row.followUp, note)}
        onAddEvent={() => {
          followed.asking.value = { kind: 'event', of: row.followUp };
        }}
      />
    );
  }
  return (
    <DeskFollowUps
      committee={committee}
      committees={committees}
      here={here}
      board={board}
      papers={papers.value.papers.filter(({ isOwn }) => isOwn).length}
      unread={papers.value.unread}
      showingOf={showingOf}
      onAdd={() => {
        followed.asking.value = { kind: 'add' };
      }}
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

function Asking({ followed }: { readonly followed: FollowUps }) {
  const asking = followed.asking.value;
  if (asking === null) return null;
  const onClose = () => {
    followed.asking.value = null;
  };
  const today = followed.today();
  return asking.kind === 'add' ? (
    <AddFollowUpDialog today={today} onAdd={(one) => void followed.add(one)} onClose={onClose} />
  ) : (
    <FollowUpEventDialog
      today={today}
      onAdd={(event) => void followed.addEvent(asking.of, event)}
      onClose={onClose}
    />
  );
}

/** Each with those that count as it. */
const committeesOn = ({ councils }: Shelf) =>
  councils.flatMap(({ council, committees }) =>
    committees.map(({ committee: { id, name }, joined }) => ({
      id,
      name: `${name}, ${council.name}`,
      ...{ ownName: name, council: council.name },
      ids: [id, ...joined.map((one) => one.id)],
    })),
  );
