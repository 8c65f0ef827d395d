/** RAG as the paper states it: shape, letter and word. Kloe adds none of its own. */
import type { Rag as Colour } from '@/lib/extract/findings';
import { findingWords } from '@/lib/words/findings';
import './Rag.css';

const SHAPES: Readonly<Record<Colour, string>> = {
  red: 'M2.5 2.5h19v19h-19z',
  amber: 'M12 .9 23.1 12 12 23.1 .9 12z',
  green: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
  blue: 'M12 1.5 21.5 6.5v11L12 22.5 2.5 17.5v-11z',
};

export function Rag({ colour }: { colour: Colour | null }) {
  const { letter, word } = findingWords.rag;
  const name = colour ?? 'none';
  return (
    <span class="rag" data-colour={name}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SHAPES[colour ?? 'green']} />
        <text x="12" y="16">
          {letter[name]}
        </text>
      </svg>
      {word[name]}
    </span>
  );
}
