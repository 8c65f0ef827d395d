/** One meeting: its papers, and all that the member wrote on them. */
import type { ComponentChildren } from 'preact';
import { hostOf } from '@/lib/document/meeting-key';
import { languageOfName } from '@/lib/document/names';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { DeskNotes, type NoteActions, type NoteColours } from './DeskNotes';
import { DeskPaper, type PaperActions } from './DeskPaper';
import { hrefOf, SHELF } from './desk-places';
import { type WholeMeeting, whenText } from './desk-text';
import { Empty } from './Empty';
import { Icon } from './Icon';
import { Joined } from './Joined';
import { MeetingState } from './MeetingState';
import { ALL_NOTES } from './note-address';
import type { ShownNote } from './panel-state';
import type { AgendaItems } from './QuestionSheet';

type Props = PaperActions &
  NoteActions & {
    readonly whole: WholeMeeting;
    /** Of other versions of its papers. */
    readonly news: ComponentChildren;
    readonly notes: readonly ShownNote[];
    readonly items: AgendaItems;
    readonly colours: NoteColours;
    /** To write one on no words of a paper. */
    readonly write: ComponentChildren;
    /** The one that was begun just now. */
    readonly begun: string | null;
    readonly showingOf: (note: NoteRow) => string | null;
    readonly onSeparate: (key: string) => void;
  };

export function DeskMeeting({
  whole,
  news,
  notes,
  items,
  colours,
  write,
  begun,
  showingOf,
  onSeparate,
  ...actions
}: Props) {
  const text = deskWords.meeting;
  const { meeting, joined, papers, committee, council } = whole;
  return (
    <main class="desk">
      <BackToMeetings />
      <div class="desk-head">
        <div>
          {council && (
            <p class="desk-sub" lang={languageOfName(council.name)}>
              {council.name}
            </p>
          )}
          <h1 tabIndex={-1} lang={committee ? languageOfName(committee.name) : undefined}>
            {committee?.name ?? deskWords.shelf.noCommittee}
          </h1>
          <p class="desk-sub">{[whenText(meeting), meeting.venue].filter(Boolean).join(', ')}</p>
          <Joined
            rows={joined.map(({ key, address }) => ({ id: key, name: hostOf(key) ?? key, address }))}
            onSeparate={onSeparate}
          />
          {meeting.address === null && <p class="desk-sub">{text.fromPapers}</p>}
          <MeetingState state={meeting.state} />
        </div>
        <div class="desk-head-actions">
          {meeting.address !== null && <Button href={meeting.address}>{text.page}</Button>}
          <Button icon="ask" href={hrefOf({ kind: 'enquiry', key: meeting.key })}>
            {text.enquiry}
          </Button>
          <Button icon="list" href={hrefOf({ kind: 'figures', of: 'meeting', key: meeting.key })}>
            {text.figures}
          </Button>
          <Button icon="differ" href={hrefOf({ kind: 'challenges', key: meeting.key })}>
            {words.lists.name.challenges}
          </Button>
          <Button kind="main" icon="print" href={hrefOf({ kind: 'questions', key: meeting.key, one: null })}>
            {text.print}
          </Button>
        </div>
      </div>
      <section class="sheet">
        <h2>{text.papers}</h2>
        {papers.length === 0 && <small>{text.noPapers}</small>}
        <ul>
          {papers.map((paper) => (
            <DeskPaper key={paper.id} paper={paper} {...actions} />
          ))}
        </ul>
      </section>
      {news}
      <section class="sheet">
        <h2>{text.mine}</h2>
        {notes.length === 0 ? (
          <Empty title={text.none}>
            <p>{text.noneText}</p>
          </Empty>
        ) : (
          <>
            <p>
              <a
                href={hrefOf({
                  kind: 'notes',
                  choice: { ...ALL_NOTES, of: { kind: 'meeting', key: meeting.key } },
                })}
              >
                {text.choose}
              </a>
            </p>
            <DeskNotes
              notes={notes}
              items={items}
              colours={colours}
              begun={begun}
              showingOf={showingOf}
              {...actions}
            />
          </>
        )}
        {write}
      </section>
    </main>
  );
}

function BackToMeetings() {
  return (
    <p>
      <a class="desk-back" href={hrefOf(SHELF)}>
        <Icon name="back" size="small" /> {deskWords.backToMeetings}
      </a>
    </p>
  );
}
