/** What can be taken back, as the bar says it: a meaning just given, a figure just corrected, a challenge just explained, a note just made, coloured or deleted. */
import { words } from '@/lib/words';
import type { PanelView } from './panel-state';

export function undoText({
  corrected,
  figureDone,
  explanationDone,
  noteDone,
}: Pick<PanelView, 'corrected' | 'figureDone' | 'explanationDone' | 'noteDone'>): string | null {
  if (corrected) return words.undo.meaning(corrected.short, corrected.long);
  if (figureDone) return words.undo.figure[figureDone.kind](figureDone.indicator);
  if (explanationDone) return words.undo.challenge[explanationDone];
  if (noteDone?.kind === 'recoloured') return words.notes.recoloured;
  return noteDone && words.notes[noteDone.kind][noteDone.note.kind];
}
