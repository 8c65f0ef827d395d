/** What the worker of versions is told and tells. Both ends are of one build. */
import type { SectionChanges } from '@/lib/compare/changes';

export type VersionsOrder =
  /** Recognises a paper as another version of one, and carries the notes over. */
  | { readonly kind: 'carry'; readonly paperId: string }
  | { readonly kind: 'compare'; readonly earlier: string; readonly later: string };

export type VersionsReport =
  | { readonly kind: 'carried' }
  /** `missing`: the paper whose text is not kept. */
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'crashed'; readonly detail: string };

export type Compared =
  | { readonly kind: 'changes'; readonly sections: readonly SectionChanges[] }
  | { readonly kind: 'not-kept'; readonly paperId: string };
