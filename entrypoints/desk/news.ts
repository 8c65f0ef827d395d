/** What the desk's first page says above the rest, each part loaded after the desk. */
import { signal } from '@preact/signals';
import type { Store } from '@/lib/store/open';
import type { openReminder } from './BackupReminder';
import type { openLost } from './lost';

export function createNews(store: Store) {
  const lost = signal<ReturnType<typeof openLost> | null>(null);
  const reminder = signal<ReturnType<typeof openReminder> | null>(null);
  // It sees from every place what the member deletes, so that nothing is called lost for that.
  void import('./lost').then(({ openLost }) => {
    lost.value = openLost(store);
  });
  return {
    lost,
    reminder,
    async look(): Promise<void> {
      if (reminder.value !== null) return;
      const loaded = await import('./BackupReminder');
      reminder.value ??= loaded.openReminder(store);
    },
  };
}
