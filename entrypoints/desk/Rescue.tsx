/** Records that cannot be opened, on their way into a file. Loaded when there are such. */
import { useState } from 'preact/hooks';
import { RescueRows, type RescueState } from '@/components/RescueRows';
import { rescuedFile } from '@/lib/backup/rescued';
import { fileNameOf } from '@/lib/export/file-name';
import { saveFile } from '@/lib/platform/save-file';
import type { Store } from '@/lib/store/open';
import { readRaw } from '@/lib/store/rescue';

export function Rescue({ store }: { readonly store: Store }) {
  const [state, setState] = useState<RescueState>({ kind: 'offered' });
  const save = async () => {
    setState({ kind: 'reading' });
    setState(await rescued(store));
  };
  return <RescueRows state={state} onSave={() => void save()} />;
}

async function rescued({ user, now }: Store): Promise<RescueState> {
  const raw = await readRaw(user.name);
  if (raw === null) return { kind: 'nothing' };
  const { isBackup, bytes } = await rescuedFile(raw, user.verno, now());
  const day = new Date(now()).toISOString().slice(0, 10);
  const file = fileNameOf([isBackup ? `Kloe backup ${day}` : `Kloe records ${day}`], 'zip');
  saveFile({ name: file, type: 'application/zip', content: bytes });
  return { kind: isBackup ? 'backup' : 'rows', file };
}
