/** Room on the disk, and how to have more of it. */
import { useId } from 'preact/hooks';
import { words } from '@/lib/words';
import { settings as text } from '@/lib/words/settings';
import { Button } from './Button';
import { Icon } from './Icon';

type Props = {
  /** Bytes in use, and how many there may be; empty where the browser does not say. */
  readonly room: StorageEstimate;
  /** The browser has said that it keeps what is stored. Where it has not, that means nothing bad. */
  readonly isPromised: boolean;
  readonly wasRoomMade: boolean;
  readonly onMakeRoom: () => void;
  /** Begins to ask: nothing is deleted yet. */
  readonly onDeleteEverything: () => void;
};

export function SettingsStorage({ room: { usage, quota }, isPromised, wasRoomMade, ...on }: Props) {
  const hint = useId();
  return (
    <>
      <p>{text.nothingLeaves}</p>
      {isPromised && (
        <p class="settings-promise">
          <Icon name="tick" /> {text.promised}
        </p>
      )}
      {usage !== undefined && quota !== undefined && (
        <p>{text.used(words.everywhere.size(usage), words.everywhere.size(quota))}</p>
      )}
      <p>
        <Button describedBy={hint} onPress={on.onMakeRoom}>
          {text.makeRoom}
        </Button>
      </p>
      <small id={hint}>{text.makeRoomText}</small>
      <p role="status">{wasRoomMade && text.roomMade}</p>
      <p>
        <Button icon="bin" onPress={on.onDeleteEverything}>
          {text.deleteAll.open}
        </Button>
      </p>
    </>
  );
}
