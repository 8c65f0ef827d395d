/** Room on the disk, and how to have more of it. */
import { useId } from 'preact/hooks';
import { words } from '@/lib/words';
import { settings as text } from '@/lib/words/en/settings';
import { Button } from './Button';

type Props = {
  /** Bytes in use; `null` where the browser does not say. */
  readonly used: number | null;
  readonly wasRoomMade: boolean;
  readonly onMakeRoom: () => void;
};

export function SettingsStorage({ used, wasRoomMade, onMakeRoom }: Props) {
  const hint = useId();
  return (
    <>
      <p>{text.nothingLeaves}</p>
      {used !== null && <p>{text.used(words.everywhere.size(used))}</p>}
      <p>
        <Button describedBy={hint} onPress={onMakeRoom}>
          {text.makeRoom}
        </Button>
      </p>
      <small id={hint}>{text.makeRoomText}</small>
      <p role="status">{wasRoomMade && text.roomMade}</p>
    </>
  );
}
