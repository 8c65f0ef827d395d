/** What stands under a question at the meeting: the words it is about, and how far it is. */

import { passagesOf } from '@/lib/ask/asking';
import { languageOfWords } from '@/lib/document/language';
import type { Asking, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { questions as text } from '@/lib/words/questions';
import { Became } from './Became';
import { Icon, type IconName } from './Icon';
import { becameOf } from './note-outcome';
import { type Showing, sentenceOf, sourceOf } from './question-text';
import { Source } from './Source';

type Props = { readonly note: NoteRow; readonly showingOf: Showing };

export function SheetPassages({ note, showingOf }: Props) {
  const passages = passagesOf(note);
  if (passages.length === 0) return null;
  return (
    <div class="question-passages">
      {passages.map((passage, place) => {
        const href = showingOf(passage);
        const source = sourceOf(passages, place);
        const standing = becameOf(note, passage);
        return (
          <div key={`${passage.paperId} ${passage.at.page} ${passage.quote.exact}`}>
            <QuotedSentence passage={passage} />
            <p class="question-place">
              {href === null ? <small>{source}</small> : <Source href={href}>{source}</Source>}
            </p>
            {standing && (
              <Became
                standing={standing}
                said={text.became[standing.outcome](standing.seen.paperTitle)}
                showingOf={showingOf}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The sentence or row that holds the words meant, as far as the note keeps it. */
function QuotedSentence({ passage }: { passage: QuotedPassage }) {
  const { before, exact, after } = sentenceOf(passage);
  return (
    <blockquote lang={languageOfWords(before + exact + after)}>
      {before}
      <mark>{exact}</mark>
      {after}
    </blockquote>
  );
}

const SIGNS: Readonly<Record<Asking['status'], IconName | null>> = {
  draft: null,
  submitted: 'envelope',
  asked: 'ask',
  answered: 'tick',
  'not-reached': 'clock',
};

/** Nothing for one that is still to come: its button says that. */
export function SheetStatus({ status }: { status: Asking['status'] }) {
  const sign = SIGNS[status];
  if (sign === null) return null;
  return (
    <p class="question-status" data-status={status}>
      <Icon name={sign} /> {text.status[status]}
    </p>
  );
}
