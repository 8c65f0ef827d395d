/** The left column's small pages, with what Kloe found and the member wrote on each. */
import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PageContents } from '@/components/PageThumb';
import { PageThumbs } from '@/components/PageThumbs';
import { createThumbnails } from './thumbnails';
import type { Workspace } from './workspace';

export function ReaderThumbs({ workspace }: { workspace: Workspace }) {
  const { viewer, names, entries, notes, studied } = workspace;
  const rotation = viewer.rotation.value;
  const paperId = workspace.reader.paper.value?.id;
  const pdf = viewer.document();
  const thumbnails = useMemo(() => pdf && createThumbnails(viewer, pdf, rotation), [paperId, pdf, rotation]);
  useEffect(() => () => thumbnails?.forget(), [thumbnails]);

  const found = useComputed(() => Map.groupBy(entries.value, ({ passage }) => passage.page));
  const written = useComputed(() =>
    Map.groupBy(
      notes.shown.value.map(({ note }) => note),
      ({ at }) => at?.page ?? 0,
    ),
  );
  const contentsOf = (page: number): PageContents => {
    const here = written.value.get(page) ?? [];
    const all = found.value.get(page) ?? [];
    const challenges = all.filter(({ key }) => key.startsWith('challenges-')).length;
    return {
      notes: [...new Set(here.map(({ kind }) => kind))],
      noteCount: here.length,
      challenges,
      findings: studied.value ? all.length - challenges : null,
      isWithoutText: studied.value?.pages[page - 1]?.text === 'none',
    };
  };
  if (!thumbnails) return null;
  return (
    <PageThumbs
      count={viewer.pageCount.value}
      here={viewer.page.value}
      nameOf={names.value.nameOf}
      contentsOf={contentsOf}
      ratioOf={viewer.ratioOf}
      draw={thumbnails.draw}
      onGo={viewer.jumpTo}
    />
  );
}
