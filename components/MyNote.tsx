/** One note in the list of all: to be chosen, opened and changed. The paper's words stand below what the member wrote. */

import { useState } from 'preact/hooks';
import { askingOf } from '@/lib/ask/asking';
import { languageOfWords } from '@/lib/document/language';
import { isKey, KEYS } from '@/lib/keys';
import { COLOURS, type Colour } from '@/lib/marking';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { myNotes as text } from '@/lib/words/my-notes';
import { questions } from '@/lib/words/questions';
import { Became } from './Became';
import { Button } from './Button';
import { ColourChoice } from './ColourChoice';
import type { NoteActions, NoteColours } from './DeskNotes';
import { hrefOf } from './desk-places';
import { NoteEditor, type Saved } from './NoteEditor';
import { NoteOrigin } from './NoteOrigin';
import { NoteSign } from './NoteSign';
import { outcomeOf } from './note-outcome';
import { quotedText } from './note-place';
import { Quote } from './Quote';
import type { Showing } from './question-text';
import { Verdict } from './Verdict';

type Props = NoteActions &
  Pick<NoteColours, 'onColour'> & {
    readonly note: NoteRow;
    readonly saved: Saved;
    /** Named where the headings do not say it. */
    readonly meeting: string | null;
    readonly meaningOf: (colour: Colour) => string;
    readonly showingOf: Showing;
    readonly isChosen: boolean;
    /** It was asked for: the focus comes here. */
    readonly isArrival: boolean;
    readonly onChoose: (isChosen: boolean) => void;
  };

export function MyNote(props: Props) {
  const { note, meeting, isChosen, isArrival, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const quote = quotedText(note);
  const standing = outcomeOf(note);
  const [at] = note.meetingKeys;
  const title = note.text.trim() || quote?.text.slice(quote.start, quote.end) || words.notes.withoutText;
  const isPapers = note.text.trim() === '' && quote !== null;
  const onKey = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element &&
      event.target.matches('textarea, select, input:not([type="checkbox"])');
    if (!isTyping && isKey(event, KEYS.notes.choose)) onChoose(!isChosen);
  };
  return (
    <li class="my-note" data-note data-chosen={isChosen || undefined} onKeyDown={onKey}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={text.choose(title.slice(0, 60))}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div>
        <p class="my-note-about">
          <NoteSign kind={note.kind} colour={note.colour} /> {words.notes.kind[note.kind]}
          {note.kind === 'highlight' && note.colour && <span>{props.meaningOf(note.colour)}</span>}
          {note.kind === 'question' && <span>{questions.status[askingOf(note).status]}</span>}
          {meeting !== null && <span>{meeting}</span>}
          {note.exempt !== 'no' && (
            <Verdict kind="plain" icon="lock">
              {deskWords.paper[note.exempt === 'yes' ? 'isExempt' : 'mayBeExempt']}
            </Verdict>
          )}
        </p>
        <h4 class="my-note-title" data-voice={isPapers ? 'paper' : undefined} lang={languageOfWords(title)}>
          <button
            type="button"
            aria-expanded={isOpen}
            data-arrival={isArrival || undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {title}
          </button>
        </h4>
        {standing && (
          <Became
            standing={standing}
            said={text.became[standing.outcome](standing.seen.paperTitle)}
            showingOf={props.showingOf}
          >
            {standing.isWaiting && at !== undefined && (
              <a href={hrefOf({ kind: 'meeting', key: at })}>{text.answer}</a>
            )}
          </Became>
        )}
        {quote && (!isPapers || isOpen) && <Quote {...quote} />}
        <NoteOrigin note={note} href={props.showingOf(note)} />
        {isOpen && <Opened {...props} title={title} />}
      </div>
    </li>
  );
}

function Opened({
  note,
  saved,
  title,
  meaningOf,
  onColour,
  onText,
  onKind,
  onCopy,
  onDeleteNote,
}: Props & { readonly title: string }) {
  return (
    <>
      {note.kind === 'highlight' && (
        <ColourChoice
          colour={note.colour}
          meanings={Object.fromEntries(COLOURS.map((one) => [one, meaningOf(one)]))}
          onColour={(colour) => onColour(note, colour)}
        />
      )}
      <NoteEditor
        kind={note.kind}
        text={note.text}
        saved={saved}
        takesFocus
        onText={(typed) => onText(note, typed)}
        onKind={(kind) => onKind(note, kind)}
        onCopy={onCopy}
      />
      <p>
        <Button
          kind="bare"
          size="small"
          icon="bin"
          label={words.notes.removeNamed(words.notes.kind[note.kind], title.slice(0, 60))}
          onPress={() => onDeleteNote(note)}
        >
          {words.notes.remove}
        </Button>
      </p>
    </>
  );
}
