/** As what notes are saved, or printed. Those of exempt papers stay out unless put in this once. */
import { useState } from 'preact/hooks';
import { myNotes as text } from '@/lib/words/my-notes';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';

export const NOTE_FORMATS = ['print', 'html', 'markdown', 'xlsx', 'csv', 'annotations'] as const;
export type NoteFormat = (typeof NOTE_FORMATS)[number];

type Props = {
  /** How many there are, and how many of them come from papers that are exempt, or may be. */
  readonly count: number;
  readonly exempt: number;
  readonly onSave: (format: NoteFormat, withExempt: boolean) => void;
  readonly onClose: () => void;
};

export function SaveNotesDialog({ count, exempt, onSave, onClose }: Props) {
  const [withExempt, setWithExempt] = useState(false);
  const leaving = withExempt ? count : count - exempt;
  return (
    <Dialog title={text.saveTitle(leaving)} onClose={onClose}>
      <p>{text.saveText}</p>
      {exempt > 0 && (
        <>
          <p>{withExempt ? text.written.holdsExempt : text.leftOut(exempt)}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={withExempt}
              onChange={({ currentTarget }) => setWithExempt(currentTarget.checked)}
            />
            {text.putIn(exempt)}
          </label>
        </>
      )}
      <p class="button-row">
        {NOTE_FORMATS.map((format) => (
          <Button
            key={format}
            icon={format === 'print' ? 'print' : 'save'}
            isDisabled={leaving === 0}
            onPress={() => onSave(format, withExempt)}
          >
            {text.format[format]}
          </Button>
        ))}
      </p>
      <small>{text.annotationsText}</small>
      <ButtonRow leave={text.close} onLeave={onClose} />
    </Dialog>
  );
}
