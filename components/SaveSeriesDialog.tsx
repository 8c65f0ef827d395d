/** As what a measure over time is saved: a picture, or its data. Exempt papers stay out unless put in this once. */
import { useState } from 'preact/hooks';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import './SaveSeriesDialog.css';

export type SeriesFormat = 'png' | 'svg' | 'xlsx' | 'csv';

type Props = {
  readonly name: string;
  /** Papers that are exempt, or may be. */
  readonly exempt: number;
  /** Nothing would be left without them. */
  readonly isAllExempt: boolean;
  readonly onSave: (format: SeriesFormat, withExempt: boolean) => void;
  readonly onClose: () => void;
};

const FORMATS = ['png', 'svg', 'xlsx', 'csv'] as const;

export function SaveSeriesDialog({ name, exempt, isAllExempt, onSave, onClose }: Props) {
  const [withExempt, setWithExempt] = useState(false);
  const isEmpty = isAllExempt && !withExempt;
  return (
    <Dialog title={text.saveTitle(name)} onClose={onClose}>
      <p>{text.saveText}</p>
      {exempt > 0 && (
        <>
          <p>{isAllExempt ? text.allExempt : text.leftOut(exempt)}</p>
          <label class="save-series-exempt">
            <input
              type="checkbox"
              checked={withExempt}
              onChange={(event) => setWithExempt(event.currentTarget.checked)}
            />{' '}
            {text.putIn}
          </label>
        </>
      )}
      <p class="save-series-formats">
        {FORMATS.map((format) => (
          <Button key={format} icon="save" isDisabled={isEmpty} onPress={() => onSave(format, withExempt)}>
            {text.format[format]}
          </Button>
        ))}
      </p>
      <ButtonRow leave={text.close} onLeave={onClose} />
    </Dialog>
  );
}
