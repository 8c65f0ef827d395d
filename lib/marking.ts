/** What a member makes of words, and the colours in which words are highlighted. */

export const NOTE_KINDS = ['highlight', 'note', 'question', 'request'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Each has a name, a sign and a line of its own, and a meaning that the member may change: never colour alone. */
export const COLOURS = ['yellow', 'green', 'pink', 'blue'] as const;
export type Colour = (typeof COLOURS)[number];

/** As a reader pencils them into a margin. */
export const COLOUR_SIGNS: Readonly<Record<Colour, string>> = {
  yellow: '★',
  green: '+',
  pink: '!',
  blue: '~',
};
