/** Other versions of the paper that is open: once it has been read, notes on them are carried over. */
import { computed, effect } from '@preact/signals';
import { carryNotesTo } from '@/lib/platform/versions';
import type { Store } from '@/lib/store/open';
import { createVersionList } from '@/lib/store/version-list';
import type { createReader } from './reader';

export function createVersions(store: Store, { paper, studying }: ReturnType<typeof createReader>) {
  const versions = createVersionList(
    store,
    computed(() => (paper.value ? [paper.value.id] : [])),
    carryNotesTo,
  );
  const readId = computed(() => {
    const now = studying.value;
    return now.kind === 'done' && now.studied.kept.ok ? now.studied.paperId : null;
  });
  effect(() => {
    if (readId.value !== null) void versions.carry(readId.value);
  });
  return versions;
}
