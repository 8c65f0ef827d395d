/** Which pages to print, by their printed numbers, and whether with the member's notes; then how far that is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { Progress } from './Progress';
import './PrintForm.css';

/** `range`: from one page to another. `noted`: those with notes on them. `none`: the notes alone. */
export type PrintWish = {
  readonly pages: 'range' | 'noted' | 'none';
  readonly first: string;
  readonly last: string;
  readonly hasNotes: boolean;
};

type Props = {
  readonly from: string;
  readonly to: string;
  readonly notes: number;
  /** How many pages have notes on them. */
  readonly notedPages: number;
  /** `null` until printing has begun. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** False where one of them is no page, or they are the wrong way round. */
  readonly onPrint: (wish: PrintWish) => boolean;
  readonly onClose: () => void;
};

export function PrintForm({ from, to, notes, notedPages, progress, onPrint, onClose }: Props) {
  const { printing } = readerWords;
  const dialog = useRef<HTMLDialogElement>(null);
  const [wish, setWish] = useState<PrintWish>({ pages: 'range', first: from, last: to, hasNotes: notes > 0 });
  const [isWrong, setWrong] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<PrintWish>) => setWish({ ...wish, ...part });
  const choices: readonly { readonly pages: PrintWish['pages']; readonly name: string }[] = [
    { pages: 'range', name: printing.range },
    ...(notedPages > 0 ? [{ pages: 'noted' as const, name: printing.noted(notedPages) }] : []),
    { pages: 'none', name: printing.notesAlone },
  ];
  return (
    <dialog class="print-form" ref={dialog} aria-labelledby="print-form-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!onPrint(wish));
        }}
      >
        <h2 id="print-form-title">{printing.title}</h2>
        {notes > 0 && (
          <fieldset class="print-form-choices">
            <legend class="hidden-text">{printing.what}</legend>
            {choices.map(({ pages, name }) => (
              <label key={pages}>
                <input
                  type="radio"
                  name="print-what"
                  checked={wish.pages === pages}
                  onChange={() => change({ pages })}
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        {wish.pages === 'range' && (
          <div class="print-form-pages">
            <PageField
              label={printing.from}
              value={wish.first}
              isWrong={isWrong}
              onValue={(first) => change({ first })}
            />
            <PageField
              label={printing.to}
              value={wish.last}
              isWrong={isWrong}
              onValue={(last) => change({ last })}
            />
          </div>
        )}
        {notes > 0 && wish.pages !== 'none' && (
          <label class="print-form-notes">
            <input
              type="checkbox"
              checked={wish.hasNotes}
              onChange={({ currentTarget }) => change({ hasNotes: currentTarget.checked })}
            />
            {printing.withNotes}
          </label>
        )}
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
        <p class="button-row">
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
