/** On the desk, that records are gone which nobody deleted here, until they are brought back or the member begins anew. */
import { effect, signal } from '@preact/signals';
import { Button } from '@/components/Button';
import { hrefOf } from '@/components/desk-places';
import { Notice } from '@/components/Notice';
import { areLost, rememberRecords } from '@/lib/platform/lost-records';
import type { Store } from '@/lib/store/open';
import { lookAtRecords } from '@/lib/store/records';
import { thisDevice } from '@/lib/store/this-device';
import { backup } from '@/lib/words/backup';
import { watched } from './watched';

export function openLost(store: Store) {
  const text = backup.lost;
  const looked = watched(() => () => lookAtRecords(store));
  const isLost = signal<boolean | null>(null);
  effect(() => {
    if (!looked.value?.ok) return;
    const records = looked.value.value;
    // They say which browser this is only once they were asked.
    if (records.holdAnything && records.deviceId === null) void thisDevice(store);
    // What goes after the first look went in a window of Kloe, at the member's word.
    isLost.value = isLost.peek() !== false && areLost(records);
    if (!isLost.peek()) rememberRecords(records);
  });
  const beginAnew = () => {
    if (looked.value?.ok) rememberRecords(looked.value.value);
    isLost.value = false;
  };
  const actions = (
    <>
      <Button size="small" href={hrefOf({ kind: 'settings', section: 'backup' })}>
        {text.bringBack}
      </Button>{' '}
      <Button size="small" kind="bare" onPress={beginAnew}>
        {text.beginAnew}
      </Button>
    </>
  );
  return () =>
    isLost.value ? (
      <Notice kind="late" title={text.title} heading actions={actions} isAlert>
        {text.text}
      </Notice>
    ) : null;
}
