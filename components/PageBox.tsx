/** Which page is on screen, by the number that stands on it; type another to go there. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import './PageBox.css';

export type PageBoxProps = {
  /** The file's own number, from 1. */
  readonly number: number;
  /** What it is called: the printed number where there is one. */
  readonly name: string;
  /** The last number that can be typed: the last printed one where pages carry numbers. */
  readonly last: string;
  /** Whether pages carry numbers other than the file's own. */
  readonly hasPrinted: boolean;
  /** False where there is no such page. */
  readonly onGo: (typed: string) => boolean;
};

export function PageBox({ number, name, last, hasPrinted, onGo }: PageBoxProps) {
  const { page } = readerWords;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState<string | null>(null);

  useEffect(() => {
    setTyped(name);
    setWrong(null);
  }, [name]);

  const go = (wanted: string) => {
    if (wanted === '' || wanted === name) setTyped(name);
    else if (!onGo(wanted)) setWrong(wanted);
  };

  return (
    <form
      class="page-box"
      onSubmit={(event) => {
        event.preventDefault();
        go(field.current?.value.trim() ?? '');
      }}
    >
      <label for={id}>{page.label}</label>
      <input
        id={id}
        ref={field}
        value={typed}
        autocomplete="off"
        enterkeyhint="go"
        aria-describedby={`${id}of ${id}wrong`}
        aria-invalid={wrong !== null}
        data-page-box
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => wrong === null && setTyped(name)}
      />
      <span id={`${id}of`} class="page-box-of">
        {page.of(last)} {hasPrinted && <span>{page.inFile(number)}</span>}
      </span>
      <span id={`${id}wrong`} class="page-box-wrong" role="status">
        {wrong !== null && page.none(wrong, last)}
      </span>
    </form>
  );
}
