/** As what the outstanding list is saved, and the e-mail that goes with it. Exempt entries stay out unless put in this once. */
import { useState } from 'preact/hooks';
import { followUpFiles as text } from '@/lib/words/follow-up-files';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { TypedField } from './TypedField';

export const FOLLOW_UP_FORMATS = ['docx', 'html', 'xlsx', 'csv', 'markdown', 'ics'] as const;
export type FollowUpFormat = (typeof FOLLOW_UP_FORMATS)[number];

type Props = {
  /** How many there are, and how many of them come from papers that are exempt, or may be. */
  readonly count: number;
  readonly exempt: number;
  readonly remindersOf: (withExempt: boolean) => number;
  readonly letterOf: (withExempt: boolean) => string;
  readonly onSave: (format: FollowUpFormat, withExempt: boolean) => void;
  /** Gives whether the browser let it be copied. */
  readonly onCopy: (letter: string) => Promise<boolean>;
  readonly onClose: () => void;
};

export function SaveFollowUpsDialog(props: Props) {
  const { count, exempt, remindersOf, letterOf, onSave, onCopy, onClose } = props;
  const [withExempt, setWithExempt] = useState(false);
  const [letter, setLetter] = useState(letterOf(false));
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const leaving = withExempt ? count : count - exempt;
  const reminders = remindersOf(withExempt);
  return (
    <Dialog title={text.saveTitle(leaving)} onClose={onClose}>
      <p>{text.saveText}</p>
      {exempt > 0 && (
        <>
          <p>{withExempt ? text.holdsExempt : text.leftOut(exempt)}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={withExempt}
              onChange={({ currentTarget: { checked } }) => {
                setWithExempt(checked);
                setLetter(letterOf(checked));
              }}
            />
            {text.putIn(exempt)}
          </label>
        </>
      )}
      <p class="button-row">
        {FOLLOW_UP_FORMATS.map((format) => (
          <Button
            key={format}
            icon={format === 'ics' ? 'clock' : 'save'}
            isDisabled={leaving === 0 || (format === 'ics' && reminders === 0)}
            onPress={() => onSave(format, withExempt)}
          >
            {text.format[format]}
          </Button>
        ))}
      </p>
      <small>{text.remindersText(reminders)}</small>
      <TypedField label={text.letter} rows={8} value={letter} onValue={setLetter} />
      <ButtonRow leave={text.close} onLeave={onClose}>
        <Button icon="copy" isDisabled={leaving === 0} onPress={() => void onCopy(letter).then(setCopied)}>
          {text.copyLetter}
        </Button>
      </ButtonRow>
      <p role="status">{isCopied === null ? '' : isCopied ? text.copied : text.notCopied}</p>
    </Dialog>
  );
}
