/** Which pages to print, by their printed numbers; then how far that is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { Progress } from './Progress';
import './PrintForm.css';

type Props = {
  readonly from: string;
  readonly to: string;
  /** `null` until printing has begun. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** False where one of them is no page, or they are the wrong way round. */
  readonly onPrint: (from: string, to: string) => boolean;
  readonly onClose: () => void;
};

export function PrintForm({ from, to, progress, onPrint, onClose }: Props) {
  const { printing } = readerWords;
  const dialog = useRef<HTMLDialogElement>(null);
  const [first, setFirst] = useState(from);
  const [last, setLast] = useState(to);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="print-form" ref={dialog} aria-labelledby="print-form-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!onPrint(first, last));
        }}
      >
        <h2 id="print-form-title">{printing.title}</h2>
        <div class="print-form-pages">
          <PageField label={printing.from} value={first} isWrong={isWrong} onValue={setFirst} />
          <PageField label={printing.to} value={last} isWrong={isWrong} onValue={setLast} />
        </div>
        <p class="print-form-wrong" id="print-form-wrong" role="status">
          {isWrong && printing.wrong}
        </p>
        {progress && (
          <Progress
            done={progress.done}
            of={progress.of}
            label={printing.progressLabel}
            spoken={printing.spoken}
          >
            {printing.progress(progress.done, progress.of)}
          </Progress>
        )}
        <p class="print-form-actions">
          <Button kind="main" type="submit" isBusy={progress !== null}>
            {printing.print}
          </Button>
          <Button onPress={() => dialog.current?.close()}>{printing.cancel}</Button>
        </p>
      </form>
    </dialog>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onValue: (value: string) => void;
};

function PageField({ label, value, isWrong, onValue }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        value={value}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby="print-form-wrong"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
