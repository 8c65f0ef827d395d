/** Nothing is open yet: choose a PDF on this computer, or drop one anywhere. */
import { readerWords } from '@/lib/words/reader';
import { BringInFile } from './BringInFile';
import './OpenPaper.css';

type Props = {
  /** `main` where it is what one came for; else beside a reason why another paper could not be opened. */
  readonly kind: 'main' | 'plain';
  readonly onFiles: (files: readonly File[]) => void;
};

/** The button alone. */
export function ChooseFile({ kind, onFiles }: Props) {
  const { open } = readerWords;
  return (
    <BringInFile kind={kind} icon="page" accept=".pdf,application/pdf" onFile={(file) => onFiles([file])}>
      {kind === 'main' ? open.choose : open.another}
    </BringInFile>
  );
}

export function OpenPaper({ onFiles }: Pick<Props, 'onFiles'>) {
  const { open } = readerWords;
  return (
    <div class="open-paper">
      <h2>{open.title}</h2>
      <p>{open.text}</p>
      <p>
        <ChooseFile kind="main" onFiles={onFiles} />
      </p>
    </div>
  );
}
