/** A question or note on no words of a paper, as one comes up in the room: which item it is on, then what it says. */
import { useState } from 'preact/hooks';
import { deskWords } from '@/lib/words/desk';
import { questions as text } from '@/lib/words/questions';
import { Button } from './Button';
import { Choice } from './Choice';
import type { AgendaItems } from './QuestionSheet';
import './NewQuestion.css';

type Props = {
  readonly items: AgendaItems;
  readonly onWrite: (item: string | null) => void;
  /** `null` where only questions are made. */
  readonly onNote: ((item: string | null) => void) | null;
  /** `null` where lines of enquiry are not made. */
  readonly onLine: ((item: string | null) => void) | null;
};

export function NewQuestion({ items, onWrite, onNote, onLine }: Props) {
  const [item, setItem] = useState('');
  const { meeting } = deskWords;
  return (
    <section class="new-question" aria-label={text.sheet.fresh}>
      <Choice
        label={text.sheet.onItem}
        options={['', ...items.map((one) => one.item)]}
        chosen={item}
        nameOf={(number) => {
          const known = items.find((one) => one.item === number);
          return known ? meeting.item(known.item, known.title) : meeting.noItem;
        }}
        onChoose={setItem}
      />
      <Button icon="ask" onPress={() => onWrite(item || null)}>
        {text.sheet.write}
      </Button>
      {onNote && (
        <Button icon="pencil" onPress={() => onNote(item || null)}>
          {text.sheet.writeNote}
        </Button>
      )}
      {onLine && (
        <Button icon="add" onPress={() => onLine(item || null)}>
          {text.enquiry.newLine}
        </Button>
      )}
    </section>
  );
}
