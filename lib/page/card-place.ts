/** Where a card stands in the window: below its word or above it, never over it. */

type Box = { readonly left: number; readonly top: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** A card that has less room than it needs scrolls. */
type CardPlace = { readonly left: number; readonly top: number; readonly height: number };

/** Between word and card, and between card and the edges of the window. */
const GAP = 6;
const EDGE = 8;

export function cardPlace(word: Box, card: Size, room: Size): CardPlace {
  const below = room.height - EDGE - (word.bottom + GAP);
  const above = word.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
  return {
    left: Math.max(EDGE, Math.min(word.left, room.width - card.width - EDGE)),
    top: isBelow ? word.bottom + GAP : word.top - GAP - height,
    height,
  };
}
