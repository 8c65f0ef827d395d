/** All that was read so far, by council and committee. */
import type { ComponentChildren } from 'preact';
import type { Shelf } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { type AskActions, DeskAsks } from './DeskAsks';
import { DeskCommittees } from './DeskCommittees';
import { DeskCouncil, type JoinActions } from './DeskCouncil';
import { DeskMeetingCard } from './DeskMeetingCard';
import { DeskPaper, type PaperActions } from './DeskPaper';
import { wholeMeetings } from './desk-text';
import { later, useLoaded } from './loaded';
import './DeskShelf.css';

const laterFirstRun = later(() => import('./FirstRun'));
const READER_HREF = 'reader.html';
const SAMPLE_HREF = `${READER_HREF}?sample`;

type Props = PaperActions &
  AskActions &
  JoinActions & {
    readonly shelf: Shelf;
    /** Id of the one committee that is shown; `null` for all. */
    readonly committee: string | null;
    /** What is to be said before all else. */
    readonly news: ComponentChildren;
  };

export function DeskShelf({ shelf, committee, news, ...actions }: Props) {
  const text = deskWords.shelf;
  const meetings = wholeMeetings(shelf);
  const papers = new Set([
    ...meetings.flatMap((meeting) => meeting.papers.map(({ id }) => id)),
    ...[...shelf.papersWithoutMeeting, ...shelf.toPlace.map(({ paper }) => paper)].map(({ id }) => id),
  ]);
  const isEmpty = meetings.length === 0 && papers.size === 0;
  const first = useLoaded(isEmpty, laterFirstRun);
  const choosePdf = (
    <Button kind="main" icon="book" href={READER_HREF}>
      {text.openPdf}
    </Button>
  );
  if (isEmpty) {
    return (
      <main class="desk">
        <h1 class="desk-welcome" tabIndex={-1}>
          {text.welcome}
        </h1>
        {news}
        {first && <first.FirstRun sampleHref={SAMPLE_HREF} readerHref={READER_HREF} />}
      </main>
    );
  }
  const isShown = (id: string | null) => committee === null || committee === id;
  return (
    <main class="desk">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.sub(meetings.length, papers.size)}</p>
        </div>
        {choosePdf}
      </div>
      {news}
      <DeskAsks shelf={shelf} {...actions} />
      <div class="desk-columns">
        <DeskCommittees shelf={shelf} chosen={committee} />
        <div class="desk-list">
          {shelf.councils.map((council) => (
            <DeskCouncil
              key={council.council.id}
              shelf={council}
              others={shelf.councils.length > 1}
              isShown={isShown}
              {...actions}
            />
          ))}
          {committee === null && shelf.otherMeetings.length > 0 && (
            <section class="sheet">
              <h2>{text.noCommittee}</h2>
              {shelf.otherMeetings.map((meeting) => (
                <DeskMeetingCard key={meeting.meeting.key} shelf={meeting} {...actions} />
              ))}
            </section>
          )}
          {committee === null && shelf.papersWithoutMeeting.length > 0 && (
            <section class="sheet">
              <h2>{text.withoutMeeting}</h2>
              <small>{text.withoutMeetingText}</small>
              <ul>
                {shelf.papersWithoutMeeting.map((paper) => (
                  <DeskPaper key={paper.id} paper={paper} {...actions} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </main>
  );
}
