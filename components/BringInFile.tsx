/** A button that asks for a file of annotations. */
import { useRef } from 'preact/hooks';
import { myNotes as text } from '@/lib/words/en/my-notes';
import { Button } from './Button';

export function BringInFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{text.bringIn}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={text.bringIn}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
