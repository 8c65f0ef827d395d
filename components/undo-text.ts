/** What can be taken back, as the bar says it: a meaning just given, a note just deleted. */
import { words } from '@/lib/words';
import type { PanelView } from './panel-state';

export function undoText({ corrected, deleted }: Pick<PanelView, 'corrected' | 'deleted'>): string | null {
  if (corrected) return words.glossary.given(corrected.short, corrected.long);
  return deleted && words.notes.removed[deleted.kind];
}
