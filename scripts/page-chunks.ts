/**
 * In which files the pages' code stands: what several pages open with in one file for each set of them. Chunks of a few
 * modules each, as they are cut where something is loaded later as well, are a sixth larger compressed.
 */
import type { Rolldown } from 'vite';

type Modules = Rolldown.ChunkingContext;

/** Of the panel, the desk and the reader. What a module needs goes with it, so what all three share comes first. */
export const PAGE_CHUNKS: Rolldown.CodeSplittingGroup[] = [3, 2].map((count) => ({
  name: (module, modules) => {
    const pages = pagesOpenedWith(module, modules);
    return pages.length === count ? pages.join('-') : null;
  },
}));

/** "…/components/Icon.tsx" → "desk", "reader", "sidepanel"; none for what is only loaded later. */
function pagesOpenedWith(module: string, modules: Modules): readonly string[] {
  const importers = new Set([module]);
  // Whatever is added on the way is walked as well.
  for (const id of importers)
    for (const one of modules.getModuleInfo(id)?.importers ?? []) importers.add(one);
  return [...importers].flatMap((id) => PAGE.exec(id)?.groups?.page ?? []).sort();
}

/** "/…/entrypoints/desk/index.html" → "desk". */
const PAGE = /\/(?<page>[^/]+)\/index\.html$/;
