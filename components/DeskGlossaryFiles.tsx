/** The glossary as a file: out, and in. */
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import { BringInFile } from './BringInFile';
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
      <BringInFile accept=".csv,.json,text/csv,application/json" onFile={onFile}>
        {text.bringIn}
      </BringInFile>
    </section>
  );
}
