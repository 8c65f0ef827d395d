/** Figures over time, wired. Loaded on the first visit, so that the rest of the desk opens without it. */
import { computed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DeskOverTime, type FollowedCommittee } from '@/components/DeskOverTime';
import type { DeskPlace } from '@/components/desk-places';
import { Empty } from '@/components/Empty';
import { SaveSeriesDialog } from '@/components/SaveSeriesDialog';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import { nameOf } from '@/components/series-text';
import type { Store } from '@/lib/store/open';
import type { Shelf } from '@/lib/store/shelf';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import type { Act } from './desk';
import { createOverTime, type Following } from './over-time';

type Here = Extract<DeskPlace, { kind: 'over-time' }>;

export function openOverTime(store: Store, act: Act) {
  const following = createOverTime(store, act);
  return {
    isReady: computed(() => following.following.value !== null),
    Place: ({ shelf, here }: { shelf: Shelf; here: Here }) => (
      <>
        <OverTimePlace following={following} shelf={shelf} here={here} />
        <Saving following={following} />
      </>
    ),
  };
}

function OverTimePlace({ following, shelf, here }: { following: Following; shelf: Shelf; here: Here }) {
  const committees = committeesOn(shelf);
  const committee = committeeAt(shelf, committees, here);
  const id = committee?.id ?? null;
  useEffect(() => {
    if (id !== null) void following.look(id);
  }, [following, id]);
  const figures = following.figures.value;
  const answers = following.answers.value;
  const found = following.following.value;
  if (committee === null) return <Nowhere />;
  if (figures?.ok === false) return <StoreTrouble problem={figures.problem} when="read" />;
  if (answers?.ok === false) return <StoreTrouble problem={answers.problem} when="read" />;
  if (!figures || !answers || !found) return <Skeleton rows={3}>{text.looking}</Skeleton>;
  const { papers, rows, unread } = figures.value;
  const undated = new Set(papers.flatMap(({ paper }) => (paper.date === null ? [paper.id] : [])));
  return (
    <DeskOverTime
      committee={committee}
      committees={committees}
      measure={here.measure}
      following={found}
      pairs={following.pairs.value}
      answers={answers.value}
      unread={unread}
      undated={rows.filter((row) => undated.has(row.id))}
      latest={latestOf(shelf, committee.id)}
      hrefOf={following.hrefOf}
      onSave={(series) => {
        following.saving.value = series;
      }}
      onAsk={(question) => void following.ask(question)}
      onAnswer={(pair, isSame) => void following.answer(pair, isSame)}
      onTakeBack={(taken, name) => void following.takeBack(taken, text.ask.takenBack(name))}
      onTakeBackAnswer={(answer) => void following.takeBack([answer], text.conflict.takenBack)}
    />
  );
}

const Nowhere = () => (
  <main class="desk">
    <h1 tabIndex={-1}>{text.title}</h1>
    <Empty title={text.noCommittee}>
      <p>{text.noCommitteeText}</p>
    </Empty>
  </main>
);

function Saving({ following }: { following: Following }) {
  const series = following.saving.value;
  if (!series) return null;
  return (
    <SaveSeriesDialog
      name={nameOf(series)}
      {...following.exemptIn(series)}
      onSave={(format, withExempt) => void following.save(series, format, withExempt)}
      onClose={() => {
        following.saving.value = null;
      }}
    />
  );
}

const committeesOn = ({ councils }: Shelf): readonly FollowedCommittee[] =>
  councils.flatMap(({ council, committees }) =>
    committees.map(({ committee: { id, name } }) => ({
      id,
      name: councils.length > 1 ? `${name}, ${council.name}` : name,
    })),
  );

function latestOf({ councils }: Shelf, id: string): { readonly key: string; readonly date: string } | null {
  const all = councils.flatMap(({ committees }) => committees);
  const of = all.find(({ committee }) => committee.id === id)?.meetings ?? [];
  for (const { meeting, papers } of of) {
    if (meeting.date !== null && papers.length > 0) return { key: meeting.key, date: meeting.date };
  }
  return null;
}

/** The one asked for, else that of the paper, else the first; `null` for a paper that belongs to none. */
function committeeAt(
  { councils }: Shelf,
  committees: readonly FollowedCommittee[],
  { committee, paper }: Here,
): FollowedCommittee | null {
  const all = councils.flatMap((council) => council.committees);
  const wanted =
    paper === null
      ? all.find(
          ({ committee: one, joined }) => one.id === committee || joined.some(({ id }) => id === committee),
        )
      : all.find(({ meetings }) => meetings.some(({ papers }) => papers.some(({ id }) => id === paper)));
  const id = wanted?.committee.id ?? (paper === null ? committees[0]?.id : null);
  return committees.find((one) => one.id === id) ?? null;
}
