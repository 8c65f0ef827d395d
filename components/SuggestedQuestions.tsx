/** What the papers suggest asking on an item, each with its words and taken with one press. */
import type { Passage } from '@/lib/extract/sited';
import { questions } from '@/lib/words/questions';
import { Button } from './Button';
import { sourceText } from './passage-text';
import { Quote } from './Quote';

const text = questions.suggest;

export type SuggestedQuestion = {
  readonly paperId: string;
  readonly paperTitle: string;
  readonly item: string | null;
  readonly text: string;
  readonly passages: readonly [Passage, ...Passage[]];
};

type Props = {
  readonly suggestions: readonly SuggestedQuestion[];
  readonly onTake: (suggested: SuggestedQuestion) => void;
};

export function SuggestedQuestions({ suggestions, onTake }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <details class="suggested-questions">
      <summary>{text.title(suggestions.length)}</summary>
      <p>
        <small>{text.text}</small>
      </p>
      <ul>
        {suggestions.map((suggested) => (
          <li key={`${suggested.paperId} ${suggested.text}`} data-row>
            <p class="suggested-text">{suggested.text}</p>
            {suggested.passages.map((passage) => (
              <div key={`${passage.page} ${passage.words} ${passage.start}`}>
                <Quote text={passage.words} start={passage.start} end={passage.end} />
                <small>{[sourceText(passage), suggested.paperTitle].join(', ')}</small>
              </div>
            ))}
            <Button
              size="small"
              icon="add"
              label={text.takeNamed(suggested.text)}
              onPress={() => onTake(suggested)}
            >
              {text.take}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
