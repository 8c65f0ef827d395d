/** The outstanding list on its way out, wired. */
import { coveringLetter } from '@/components/follow-up-document';
import { remindersOf } from '@/components/follow-up-rows';
import { SaveFollowUpsDialog } from '@/components/SaveFollowUpsDialog';
import { copyText } from '@/lib/platform/clipboard';
import { saveFile } from '@/lib/platform/save-file';
import { ok } from '@/lib/result';
import { mayLeave } from '@/lib/store/exempt';
import { followUpFiles as text } from '@/lib/words/follow-up-files';
import type { FilesOf } from './FollowUpFiles';
import { followUpsFile } from './follow-up-files';
import { isOutstanding, leavingOf, listToWrite, remindedOf } from './follow-up-leaving';

type Props = { readonly of: FilesOf; readonly onClose: () => void };

export function SavingFollowUps({ of, onClose }: Props) {
  const { act, store } = of.followed;
  const leaving = leavingOf(of);
  if (leaving === null) return null;
  const open = leaving.rows.filter(isOutstanding);
  const { today } = leaving.about;
  return (
    <SaveFollowUpsDialog
      count={open.length}
      exempt={mayLeave(open).leftOut}
      remindersOf={(withExempt) =>
        remindersOf(remindedOf(leaving, withExempt), today).filter(({ isCancelled }) => !isCancelled).length
      }
      letterOf={(withExempt) => coveringLetter(listToWrite(leaving, withExempt))}
      onSave={async (format, withExempt) => {
        const list = listToWrite(leaving, withExempt);
        const reminded = remindedOf(leaving, withExempt);
        saveFile(await followUpsFile({ ...list, reminded, now: store.now() }, format));
        const said = text.saved(list.rows.length, list.leftOut);
        await act(Promise.resolve(ok(null)), { said, undo: null });
        onClose();
      }}
      onCopy={async (letter) => (await copyText(letter)) === 'copied'}
      onClose={onClose}
    />
  );
}
