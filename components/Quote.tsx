/**
 * The paper's words, in the paper's typeface. A long one is cut after some
 * words, never inside the words meant, and can be opened.
 */

import { useState } from 'preact/hooks';
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { shortenAround } from './shorten';
import './Quote.css';

type Props = {
  readonly text: string;
  /** The words meant: offsets into `text`. */
  readonly start?: number;
  readonly end?: number;
};

export function Quote({ text, start = 0, end = 0 }: Props) {
  const { everywhere } = words;
  const [isWhole, setWhole] = useState(false);
  const short = shortenAround(text, start, end);
  const shown = isWhole || short === null ? { text, start, end } : short;
  return (
    <blockquote class="quote">
      <span lang={languageOfWords(text)}>
        {shown.text.slice(0, shown.start)}
        {shown.end > shown.start && <mark>{shown.text.slice(shown.start, shown.end)}</mark>}
        {shown.text.slice(shown.end)}
      </span>
      {short !== null && (
        <button
          type="button"
          class="quote-more"
          aria-label={isWhole ? everywhere.lessWords : everywhere.moreWords}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? everywhere.less : everywhere.more}
        </button>
      )}
    </blockquote>
  );
}
