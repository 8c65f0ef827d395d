/** The glossary as a file: out, and in. */
import { useRef } from 'preact/hooks';
import { deskGlossary as text } from '@/lib/words/en/desk-glossary';
import { Button } from './Button';

export type FileActions = {
  readonly onExport: (format: 'csv' | 'json') => void;
  readonly onFile: (file: File) => void;
};

type Props = FileActions & {
  /** Without a meaning of the member's own there is nothing to save. */
  readonly hasOwn: boolean;
};

export function DeskGlossaryFiles({ hasOwn, onExport, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="desk-glossary-files">
      <h2>{text.files}</h2>
      <small>{text.filesText}</small>
      {hasOwn && (
        <>
          <Button onPress={() => onExport('csv')}>{text.save.csv}</Button>
          <Button onPress={() => onExport('json')}>{text.save.json}</Button>
        </>
      )}
      <Button onPress={() => input.current?.click()}>{text.bringIn}</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        aria-label={text.bringIn}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
