/** What this browser knows of itself and of its backups. */
import type { Backup } from '@/lib/backup/model';
import { ok } from '@/lib/result';
import { inUser, newId, type Store } from './open';
import type { Kept } from './problems';
import type { ThisDevice } from './setting-rows';
import type { UserDatabase } from './user-database';

export const thisDevice = (store: Store): Kept<ThisDevice> =>
  inUser(store, (user) => user.transaction('rw', user.settings, async () => ok(await readDevice(user))));

/** Where backups are kept by themselves; `null`: nowhere. */
export const backupFolder = (store: Store): Kept<ThisDevice['folder']> =>
  inUser(store, async (user) => {
    const held = await user.settings.get('this-device');
    return ok(held?.name === 'this-device' ? held.value.folder : null);
  });

export const changeDevice = (store: Store, changes: Partial<ThisDevice>): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.settings, async () => {
      await user.settings.put({ name: 'this-device', value: { ...(await readDevice(user)), ...changes } });
      return ok(null);
    }),
  );

/** Inside a transaction that writes settings: it gets its id at the first look. */
export async function readDevice(user: UserDatabase): Promise<ThisDevice> {
  const held = await user.settings.get('this-device');
  if (held?.name === 'this-device') return held.value;
  const value: ThisDevice = { id: newId(), name: '', lastBackup: null, takenOver: [], folder: null };
  await user.settings.put({ name: 'this-device', value });
  return value;
}

/** Of each other browser the latest; of its own nothing has to be taken over. */
export function withTakenOver(device: ThisDevice, { device: other, madeAt }: Backup, on: number): ThisDevice {
  if (other.id === device.id) return device;
  const others = device.takenOver.filter(({ deviceId }) => deviceId !== other.id);
  return { ...device, takenOver: [...others, { deviceId: other.id, madeAt, on }] };
}
