/** A text of a paper beside what it became: what was taken out struck, what was put in underlined and bold. */
import type { DiffPart } from '@/lib/compare/word-diff';
import { versionWords } from '@/lib/words/versions';
import './WordDiff.css';

type Props = {
  readonly parts: readonly DiffPart[];
  /** One side of two that stand beside each other; else both in one. */
  readonly side?: 'old' | 'new';
};

export function WordDiff({ parts, side }: Props) {
  const { removedWords, addedWords } = versionWords.changes;
  const shown = parts.filter(({ kind }) => side === undefined || kind === 'same' || kind === side);
  return (
    <span class="word-diff">
      {shown.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'old' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            {side === undefined && (
              <span class="hidden-text">[{kind === 'old' ? removedWords : addedWords}] </span>
            )}
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
