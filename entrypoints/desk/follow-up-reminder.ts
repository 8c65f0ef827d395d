/** One follow-up as a reminder for the member's calendar. */
import { remindersOf } from '@/components/follow-up-rows';
import { toCalendar } from '@/lib/export/calendar';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import type { BoardRow } from '@/lib/follow/board';
import { saveFile } from '@/lib/platform/save-file';
import { ok } from '@/lib/result';
import { mayLeave } from '@/lib/store/exempt';
import { followUpFiles as text } from '@/lib/words/follow-up-files';
import type { MarkedRow } from './follow-up-leaving';
import type { FollowUps } from './follow-ups';

/** It waits for something by a day that is known, and may leave this computer. */
export const isReminded = (row: MarkedRow, today: string): boolean =>
  remindersOf(mayLeave([row]).rows, today).some(({ isCancelled }) => !isCancelled);

export async function saveReminder(
  row: BoardRow,
  committee: string,
  { store, act, today }: FollowUps,
): Promise<void> {
  const content = toCalendar(`${text.name}, ${committee}`, remindersOf([row], today()), store.now());
  const name = fileNameOf([text.fileName, committee, today()], 'ics');
  saveFile({ name, type: FILE_TYPES.ics, content });
  await act(Promise.resolve(ok(null)), { said: text.saved(1, 0), undo: null });
}
