/** Files that were attached to what happened to a follow-up: read, opened, and taken off again. */
import type { ChosenFile } from '@/components/AttachFile';
import type { FollowUp } from '@/lib/follow/paper';
import { saveFile } from '@/lib/platform/save-file';
import { attachedBytes, attachmentOf, detachFile, undoDetach } from '@/lib/store/attachments';
import type { FollowUpEvent } from '@/lib/store/follow-rows';
import type { Store } from '@/lib/store/open';
import { followUpDeeds as text } from '@/lib/words/follow-up-deeds';
import type { Act } from './desk';

export const readAttachment = async ({ file, isExempt }: ChosenFile) =>
  attachmentOf(file.name, new Uint8Array(await file.arrayBuffer()), isExempt);

export const attachmentDeeds = (store: Store, act: Act) => ({
  async openFile({ attached }: FollowUpEvent): Promise<void> {
    if (!attached) return;
    const read = await attachedBytes(store, attached.id);
    if (!read.ok) return act(Promise.resolve(read));
    if (read.value === null) {
      return act(Promise.resolve(read), { said: text.attached.gone(attached.name), undo: null });
    }
    saveFile({ name: attached.name, type: 'application/octet-stream', content: read.value });
  },
  async removeFile(of: FollowUp, { id }: FollowUpEvent): Promise<void> {
    const removed = await detachFile(store, of, id);
    const undoing = removed.ok ? removed.value : null;
    const done = undoing && { said: text.attached.removed, undo: () => undoDetach(store, undoing) };
    await act(Promise.resolve(removed), done);
  },
});
