/** Signs in the margin of a page: where the member's notes and Kloe's challenges are. Signs that would touch become one with a number. */
import type { Colour } from '@/lib/marking';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { type NoteKind, NoteSign } from './NoteSign';
import './MarginSigns.css';

export type MarginSign = {
  readonly id: string;
  readonly kind: NoteKind | 'challenge';
  /** Of a highlight. */
  readonly colour: Colour | null;
  /** What it says: the note's text or the words. */
  readonly text: string;
  /** How far down the page, 0 to 1. */
  readonly top: number;
};

type Props = {
  readonly signs: readonly MarginSign[];
  /** Height of the page on screen, in CSS pixels. */
  readonly pageHeight: number;
  readonly onOpen: (id: string) => void;
};

/** Targets of 32 px must not lie over each other. */
const APART = 32;

export function MarginSigns({ signs, pageHeight, onOpen }: Props) {
  return groupsOf(signs, pageHeight).map((group) => {
    const [first, ...others] = group;
    if (!first) return null;
    return (
      <button
        type="button"
        class="margin-sign"
        key={first.id}
        style={{ insetBlockStart: `${first.top * 100}%` }}
        aria-label={group.map(({ kind, text }) => readerWords.sign(nameOf(kind), text)).join('; ')}
        onClick={() => onOpen(first.id)}
      >
        <NoteSign kind={first.kind} colour={first.colour} />
        {others.length > 0 && <span aria-hidden="true">{group.length}</span>}
      </button>
    );
  });
}

function groupsOf(signs: readonly MarginSign[], pageHeight: number): readonly (readonly MarginSign[])[] {
  const groups: MarginSign[][] = [];
  for (const sign of signs.toSorted((a, b) => a.top - b.top)) {
    const group = groups.at(-1);
    const isNear = group?.[0] !== undefined && (sign.top - group[0].top) * pageHeight < APART;
    if (isNear) group.push(sign);
    else groups.push([sign]);
  }
  return groups;
}

const nameOf = (kind: MarginSign['kind']) =>
  kind === 'challenge' ? readerWords.challenge : words.notes.kind[kind];
