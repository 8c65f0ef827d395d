/** A file kept with what happened: saved again, or removed. */
import type { AttachedFile } from '@/lib/store/follow-rows';
import { words } from '@/lib/words';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';

type Props = { readonly file: AttachedFile; readonly onOpen: () => void; readonly onRemove: () => void };

export function AttachedFileLine({ file: { name, size, isExempt }, onOpen, onRemove }: Props) {
  const text = followUpDeeds.attached;
  return (
    <p>
      <Button size="small" icon="save" onPress={onOpen}>
        {text.open(name, words.everywhere.size(size))}
      </Button>{' '}
      {isExempt && <small>{text.isExempt}</small>}{' '}
      <Button kind="bare" size="small" onPress={onRemove}>
        {text.remove}
      </Button>
    </p>
  );
}
