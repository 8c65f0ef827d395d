/** By what the records of a browser are known again. */
import { ok } from '@/lib/result';
import { everythingIn } from './delete-everything';
import { inUser, type Store } from './open';
import type { Kept } from './problems';

export type Records = {
  /** Which browser they say this is; `null`: they have not been asked yet. */
  readonly deviceId: string | null;
  /** Something was taken over from a backup of other records. */
  readonly isBroughtBack: boolean;
  readonly holdAnything: boolean;
};

export const lookAtRecords = (store: Store): Kept<Records> =>
  inUser(store, (user) =>
    user.transaction('r', user.tables, async () => {
      const held = await user.settings.get('this-device');
      const device = held?.name === 'this-device' ? held.value : null;
      const made = await everythingIn(store);
      return made.ok
        ? ok({
            deviceId: device?.id ?? null,
            isBroughtBack: (device?.takenOver.length ?? 0) > 0,
            holdAnything: Object.values(made.value).some((count) => count > 0),
          })
        : made;
    }),
  );
