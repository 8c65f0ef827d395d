/** What stands under a question at the meeting: the words it is about, and how far it is. */
import { sentenceAt } from '@/lib/document/sentences';
import type { Asking, QuotedPassage } from '@/lib/store/question-rows';
import { questions as text } from '@/lib/words/en/questions';
import { Icon, type IconName } from './Icon';
import { quotedWords } from './note-place';
import { PASSAGE_LANGUAGE } from './passage-text';
import { type Showing, sourceOf } from './question-text';
import { Source } from './Source';

type Props = { readonly passages: readonly QuotedPassage[]; readonly showingOf: Showing };

export function SheetPassages({ passages, showingOf }: Props) {
  if (passages.length === 0) return null;
  return (
    <div class="question-passages">
      {passages.map((passage, place) => {
        const href = showingOf(passage);
        const source = sourceOf(passages, place);
        return (
          <div key={`${passage.paperId} ${passage.at.page} ${passage.quote.exact}`}>
            <QuotedSentence passage={passage} />
            <p class="question-place">
              {href === null ? <small>{source}</small> : <Source href={href}>{source}</Source>}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** The sentence or row that holds the words meant, as far as the note keeps it. */
function QuotedSentence({ passage }: { passage: QuotedPassage }) {
  const { text: all, start, end } = quotedWords(passage.quote);
  const sentence = sentenceAt(all, start);
  return (
    <blockquote lang={PASSAGE_LANGUAGE}>
      {all.slice(sentence.start, start)}
      <mark>{all.slice(start, end)}</mark>
      {all.slice(end, Math.max(end, sentenceAt(all, end - 1).end))}
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
