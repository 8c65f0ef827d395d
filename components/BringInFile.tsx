/** A button that asks for a file. */
import { useRef } from 'preact/hooks';
import { Button } from './Button';

type Props = {
  readonly children: string;
  /** As of `<input accept>`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

export const JSON_FILES = '.json,application/json';

export function BringInFile({ children, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={children}
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
