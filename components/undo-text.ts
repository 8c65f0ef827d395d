/** What can be taken back, as the bar says it: a meaning just given, a figure just corrected, a note just made or deleted. */
import { words } from '@/lib/words';
import type { PanelView } from './panel-state';

export function undoText({
  corrected,
  figureDone,
  noteDone,
}: Pick<PanelView, 'corrected' | 'figureDone' | 'noteDone'>): string | null {
  if (corrected) return words.glossary.given(corrected.short, corrected.long);
  if (figureDone) return words.figures.done[figureDone.kind](figureDone.indicator);
  return noteDone && words.notes[noteDone.kind][noteDone.note.kind];
}
