/** Nothing is open yet: choose a PDF on this computer, or drop one anywhere. */
import { useRef } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import './OpenPaper.css';

type Props = {
  /** `main` where it is what one came for; else beside a reason why another paper could not be opened. */
  readonly kind: 'main' | 'plain';
  readonly onFiles: (files: readonly File[]) => void;
};

/** The button alone. */
export function ChooseFile({ kind, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { open } = readerWords;
  return (
    <>
      <Button kind={kind} icon="page" onPress={() => input.current?.click()}>
        {kind === 'main' ? open.choose : open.another}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".pdf,application/pdf"
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
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
