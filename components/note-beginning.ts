/** What a note begins with: of a question about words that do not agree, the question and all of these words. */
import { NOTHING_SAID } from '@/lib/ask/asking';
import type { NoteDraft } from '@/lib/store/notes';
import type { NoteKind } from './NoteSign';
import { placeOf } from './note-place';
import type { NoteAbout } from './panel-state';

export async function beginningOf(
  kind: NoteKind,
  about: NoteAbout | null,
): Promise<Pick<NoteDraft, 'text' | 'asking'>> {
  if (kind !== 'question' || !about) return { text: '', asking: null };
  const { paper, begins = '', challenge } = about;
  if (!challenge) return { text: begins, asking: null };
  const { challengeText } = await import('./suggestion-text');
  const [, ...others] = challenge.passages;
  const more = others.flatMap((other) => {
    const { quote, at, item } = placeOf(other);
    return quote && at ? [{ paperId: paper.id, paperTitle: paper.title, item, quote, at }] : [];
  });
  return {
    text: challengeText(challenge),
    asking: { ...NOTHING_SAID, more },
  };
}
