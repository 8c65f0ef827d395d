/** A button that asks for a file. */
import { useRef } from 'preact/hooks';
import { Button } from './Button';
import type { IconName } from './Icon';

type Props = {
  readonly children: string;
  readonly kind?: 'main' | 'plain';
  readonly icon?: IconName;
  /** What the button says while a file is read, and cannot be pressed; `null`: none is. */
  readonly busy?: string | null;
  /** As of `<input accept>`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

export const JSON_FILES = '.json,application/json';

export function BringInFile({ children, kind = 'plain', icon, busy = null, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind={kind}
        {...(icon && { icon })}
        isBusy={busy !== null}
        onPress={() => input.current?.click()}
      >
        {busy ?? children}
      </Button>
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
