/** What was decided beside what was asked, word by word; unmarked where they have too few words in common for that. */

import { isMostlyOther, wordDiff } from '@/lib/compare/word-diff';
import { languageOfWords } from '@/lib/document/language';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { WordDiff } from './WordDiff';
import './DecidedWords.css';

type Props = { readonly asked: string; readonly decided: string };

export function DecidedWords({ asked, decided }: Props) {
  const text = followUpDeeds.decided;
  if (decided.trim() === '') return null;
  const parts = wordDiff(asked, decided);
  const isOther = isMostlyOther(parts);
  return (
    <details class="decided-words" open={!isOther}>
      <summary>{text.title}</summary>
      {isOther && <p>{text.other}</p>}
      <dl>
        <div>
          <dt>{text.asked}</dt>
          <dd lang={languageOfWords(asked)}>{isOther ? asked : <WordDiff parts={parts} side="old" />}</dd>
        </div>
        <div>
          <dt>{text.said}</dt>
          <dd lang={languageOfWords(decided)}>{isOther ? decided : <WordDiff parts={parts} side="new" />}</dd>
        </div>
      </dl>
    </details>
  );
}
