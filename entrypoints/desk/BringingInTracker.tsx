/** A clerk's tracker on its way in, wired. */
import { useEffect, useState } from 'preact/hooks';
import { BringInTrackerDialog } from '@/components/BringInTrackerDialog';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import type { IncomingTracker } from '@/lib/follow/tracker-entries';
import { bringInFollowUps, undoFollowUps } from '@/lib/store/follow-ups';
import { trackerImport as text } from '@/lib/words/tracker-import';
import type { FilesOf } from './FollowUpFiles';
import { trackerFile } from './tracker-file';

type Read = Awaited<ReturnType<typeof trackerFile>>;

type Props = { readonly of: FilesOf; readonly file: File; readonly onClose: () => void };

export function BringingInTracker({ of: { followed, committee }, file, onClose }: Props) {
  const { store, act, board } = followed;
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isStill = true;
    void trackerFile(file).then((sheets) => {
      if (isStill) setRead(sheets);
    });
    return () => {
      isStill = false;
    };
  }, [file]);
  if (read === null) return null;
  if (!read.ok) {
    return (
      <Dialog title={text.title(file.name)} onClose={onClose}>
        <p>{text.refused[read.problem.kind]}</p>
        <p class="button-row">
          <Button onPress={onClose}>{text.close}</Button>
        </p>
      </Dialog>
    );
  }
  const bringIn = async ({ fresh, changed }: IncomingTracker) => {
    const brought = await bringInFollowUps(store, [...fresh, ...changed.map(({ followUp }) => followUp)]);
    onClose();
    const said = text.broughtIn(fresh.length, changed.length);
    await act(
      Promise.resolve(brought),
      brought.ok ? { said, undo: () => undoFollowUps(store, brought.value) } : null,
    );
  };
  return (
    <BringInTrackerDialog
      file={file.name}
      sheets={read.value}
      held={board.value?.rows.map(({ followUp }) => followUp) ?? []}
      committeeId={committee.id}
      now={store.now()}
      onBringIn={(incoming) => void bringIn(incoming)}
      onClose={onClose}
    />
  );
}
