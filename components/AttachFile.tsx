/** A file that is kept with what happened: chosen, named, and said to be exempt or not. */
import { LARGEST_ATTACHED } from '@/lib/backup/model';
import { words } from '@/lib/words';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { BringInFile } from './BringInFile';
import { Button } from './Button';
import { Notice } from './Notice';
import { Ticked } from './Ticked';

export type ChosenFile = { readonly file: File; readonly isExempt: boolean };

/** Nothing larger is kept. */
export const isTooLarge = (chosen: ChosenFile | null): boolean =>
  chosen !== null && chosen.file.size > LARGEST_ATTACHED;

type Props = {
  readonly chosen: ChosenFile | null;
  readonly onChoose: (chosen: ChosenFile | null) => void;
};

export function AttachFile({ chosen, onChoose }: Props) {
  const text = followUpDeeds.attached;
  if (chosen === null) {
    return (
      <div>
        <BringInFile accept="" onFile={(file) => onChoose({ file, isExempt: false })}>
          {text.attach}
        </BringInFile>
        <p>
          <small>{text.stays}</small>
        </p>
      </div>
    );
  }
  const { file, isExempt } = chosen;
  const { size } = words.everywhere;
  return (
    <div>
      <p role="status">
        {text.chosen(file.name, size(file.size))}{' '}
        <Button kind="bare" size="small" onPress={() => onChoose(null)}>
          {text.leaveOut}
        </Button>
      </p>
      {isTooLarge(chosen) ? (
        <Notice kind="late" isAlert>
          {text.tooLarge(size(file.size), size(LARGEST_ATTACHED))}
        </Notice>
      ) : (
        <Ticked
          label={text.exempt}
          hint={text.exemptText}
          isOn={isExempt}
          onChange={(isOn) => onChoose({ file, isExempt: isOn })}
        />
      )}
    </div>
  );
}
