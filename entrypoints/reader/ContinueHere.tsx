/** Offers the place where reading stopped the last time, until the member goes anywhere. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { ContinueReading } from '@/components/ContinueReading';
import { pageText } from '@/components/passage-text';
import { outlinePage } from './outline';
import type { Workspace } from './workspace';

export function ContinueHere({ workspace: { viewer, stoppedAt, names, reader } }: { workspace: Workspace }) {
  const answered = useSignal<string | null>(null);
  const paperId = reader.paper.value?.id ?? null;
  useSignalEffect(() => {
    if (viewer.page.value > 1) answered.value = reader.paper.value?.id ?? null;
  });
  const place = stoppedAt.value;
  if (place === null || place.page === 1 || answered.value === paperId) return null;
  return (
    <ContinueReading
      page={pageText({ ...outlinePage(place.page, names.value), printed: place.printed })}
      onContinue={() => {
        viewer.jumpToPlace(place);
        viewer.container.focus();
      }}
      onStay={() => {
        answered.value = paperId;
        viewer.container.focus();
      }}
    />
  );
}
