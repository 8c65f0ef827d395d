/** Where one can be in the desk, as it stands in the address after "#": pages can be kept, shared between tabs, gone back to. */
export type DeskPlace =
  /** `committee`: only its meetings. */
  | { readonly kind: 'shelf'; readonly committee: string | null }
  | { readonly kind: 'meeting'; readonly key: string }
  | { readonly kind: 'questions'; readonly key: string }
  | { readonly kind: 'notes' }
  /** `asked`: in the glossary. */
  | { readonly kind: 'look-up'; readonly asked: string }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'settings' };

export const SHELF: DeskPlace = { kind: 'shelf', committee: null };

/** "#meeting=moderngov%7C…" → that meeting; the shelf for anything else. */
export function readPlace(hash: string): DeskPlace {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const meeting = asked.get('meeting');
  const questions = asked.get('questions');
  if (meeting !== null) return { kind: 'meeting', key: meeting };
  if (questions !== null) return { kind: 'questions', key: questions };
  const lookUp = asked.get('look-up');
  if (lookUp !== null) return { kind: 'look-up', asked: lookUp };
  if (asked.has('notes')) return { kind: 'notes' };
  if (asked.has('glossary')) return { kind: 'glossary' };
  return asked.has('settings') ? { kind: 'settings' } : { kind: 'shelf', committee: asked.get('committee') };
}

export function hrefOf(place: DeskPlace): string {
  if (place.kind === 'shelf' && place.committee === null) return '#';
  return `#${new URLSearchParams(queryOf(place))}`;
}

function queryOf(place: DeskPlace): Record<string, string> {
  switch (place.kind) {
    case 'shelf':
      return { committee: place.committee ?? '' };
    case 'meeting':
      return { meeting: place.key };
    case 'questions':
      return { questions: place.key };
    case 'look-up':
      return { 'look-up': place.asked };
    default:
      return { [place.kind]: '' };
  }
}
