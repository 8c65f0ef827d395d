/** What stands at each place of the desk. */
import { DeskLookUp } from '@/components/DeskLookUp';
import { DeskMeeting } from '@/components/DeskMeeting';
import { DeskShelf } from '@/components/DeskShelf';
import { keysOf, meetingWith, wholeMeetings } from '@/components/desk-text';
import { Empty } from '@/components/Empty';
import { LazyMeetingPairs } from '@/components/LazyMeetingPairs';
import { Skeleton } from '@/components/Skeleton';
import type { MeetingPair } from '@/lib/store/likely-same';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import { DeskVersions } from './DeskVersions';
import type { Desk as DeskState } from './desk';
import { showingIn } from './showing';

export function DeskPlace({ desk, shelf }: { desk: DeskState; shelf: Shelf }) {
  const { place, meetings } = desk;
  const here = place.value;
  const paperActions = {
    onPlace: (paper: PaperRow) => {
      desk.asked.value = { kind: 'place', paper };
    },
    onExempt: (paper: PaperRow) => {
      desk.asked.value = { kind: 'exempt', paper };
    },
    onDelete: desk.askToDelete,
  };
  if (here.kind === 'shelf') {
    return (
      <DeskShelf
        shelf={shelf}
        committee={here.committee}
        news={
          <>
            {desk.news.lost.value && <desk.news.lost.value />}
            {desk.news.reminder.value && <desk.news.reminder.value />}
            <LazyMeetingPairs pairs={shelf.toLink} {...pairActions(desk)} />
          </>
        }
        onAnswer={desk.answer}
        onPutIn={(paper, one) => desk.put(paper, [one])}
        onJoinCommittee={(into, council) => {
          desk.asked.value = { kind: 'join-committees', into, council };
        }}
        onJoinCouncil={(into) => {
          desk.asked.value = { kind: 'join-councils', into };
        }}
        onSeparateCommittee={desk.separateCommittee}
        onSeparateCouncil={desk.separateCouncil}
        {...paperActions}
      />
    );
  }
  if (here.kind === 'notes') {
    const all = desk.loaded.allNotes.value;
    return all ? (
      <all.Place papers={papersOn(shelf)} onChoice={desk.chooseNotes} onDeleteNote={desk.removeNote} />
    ) : (
      <Skeleton rows={3}>{deskWords.loading}</Skeleton>
    );
  }
  if (here.kind === 'search') {
    const search = desk.loaded.search.value;
    return search ? <search.Place /> : <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
  }
  if (here.kind === 'look-up') {
    return <DeskLookUp key={here.asked} entries={desk.glossary.value} wanted={here} />;
  }
  if (here.kind === 'glossary') {
    const glossary = desk.loaded.glossary.value;
    return glossary ? <glossary.Place shelf={shelf} /> : <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
  }
  if (here.kind === 'over-time') {
    const following = desk.loaded.overTime.value;
    return following ? (
      <following.Place shelf={shelf} here={here} />
    ) : (
      <Skeleton rows={3}>{deskWords.loading}</Skeleton>
    );
  }
  if (here.kind === 'follow-ups') {
    const followed = desk.loaded.followUps.value;
    return followed ? (
      <followed.Place
        shelf={shelf}
        here={here}
        onPutIn={(paper, one) => desk.put(paper, [one])}
        onPlace={paperActions.onPlace}
      />
    ) : (
      <Skeleton rows={3}>{deskWords.loading}</Skeleton>
    );
  }
  if (here.kind === 'figures' || here.kind === 'challenges') {
    const figures = desk.loaded.figures.value;
    if (!figures) return <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
    return here.kind === 'figures' ? <figures.Figures /> : <figures.Challenges />;
  }
  if (here.kind === 'changes') {
    const changes = desk.loaded.changes.value;
    return changes ? <changes.Place /> : <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
  }
  if (here.kind === 'settings') {
    const settings = desk.loaded.settings.value;
    return settings ? (
      <settings.Place here={here.section} />
    ) : (
      <Skeleton rows={3}>{deskWords.loading}</Skeleton>
    );
  }
  const whole = meetingWith(meetings.value, here.key);
  if (!whole) {
    return (
      <main class="desk">
        <Empty title={deskWords.shelf.noSuchMeeting}>
          <p>{deskWords.shelf.noSuchMeetingText}</p>
        </Empty>
      </main>
    );
  }
  if (here.kind === 'meeting') {
    const notes = desk.meetingNotes;
    const followed = desk.loaded.followUps.value;
    return (
      <DeskMeeting
        whole={whole}
        news={
          <>
            <LazyMeetingPairs
              pairs={shelf.toLink.filter((pair) => pair.some(({ key }) => keysOf(whole).includes(key)))}
              {...pairActions(desk)}
            />
            <DeskVersions desk={desk} papers={whole.papers} />
            {followed && <followed.ForMeeting whole={whole} />}
          </>
        }
        notes={notes.shown.value}
        colours={{
          meanings: desk.chosen.value?.ok ? desk.chosen.value.value.meanings : {},
          onColour: (note, colour) => notes.change(note, { colour }),
        }}
        items={desk.loaded.questions.value?.items() ?? []}
        write={desk.loaded.questions.value?.Write()}
        begun={desk.loaded.questions.value?.begun() ?? null}
        showingOf={showingIn(whole.papers)}
        onSeparate={(key) => desk.keepApart(whole.meeting.key, key)}
        {...paperActions}
        {...noteActions(desk, notes)}
      />
    );
  }
  const questions = desk.loaded.questions.value;
  if (!questions) return <Skeleton rows={3}>{deskWords.loading}</Skeleton>;
  return here.kind === 'enquiry' ? (
    <questions.Enquiry desk={desk} whole={whole} />
  ) : (
    <questions.Sheet desk={desk} whole={whole} />
  );
}

const papersOn = (shelf: Shelf): readonly PaperRow[] => [
  ...wholeMeetings(shelf).flatMap(({ papers }) => papers),
  ...shelf.papersWithoutMeeting,
  ...shelf.toPlace.map(({ paper }) => paper),
];

const pairActions = (desk: DeskState) => ({
  onLink: desk.linkMeetings,
  onApart: ([one, other]: MeetingPair) => desk.keepApart(one.key, other.key),
});

const noteActions = (desk: DeskState, notes: DeskState['meetingNotes']) => ({
  onText: (note: NoteRow, text: string) => notes.change(note, { text }),
  onKind: (note: NoteRow, kind: NoteRow['kind']) => notes.change(note, { kind }),
  onCopy: (text: string) => navigator.clipboard.writeText(text),
  onDeleteNote: (note: NoteRow) => desk.removeNote(note, notes),
});
