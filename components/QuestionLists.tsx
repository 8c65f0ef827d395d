/** Lists of questions as files: one's own out, another member's in. */
import { questions } from '@/lib/words/questions';
import { BringInFile, JSON_FILES } from './BringInFile';
import { Button } from './Button';

const text = questions.lists;

export type ListActions = {
  readonly onSaveList: () => void;
  readonly onList: (file: File) => void;
};

type Props = ListActions & {
  readonly hasQuestions: boolean;
  /** How many stay out: from papers that are exempt, or may be. */
  readonly leftOut: number;
  readonly withExempt: boolean;
  readonly onExempt: (withExempt: boolean) => void;
};

export function QuestionLists(props: Props) {
  const { hasQuestions, leftOut, withExempt, onExempt, onSaveList, onList } = props;
  return (
    <section class="sheet" aria-labelledby="question-lists">
      <h2 id="question-lists">{text.title}</h2>
      <p>
        <small>{text.text}</small>
      </p>
      {(leftOut > 0 || withExempt) && (
        <label class="question-editor-check">
          <input
            type="checkbox"
            checked={withExempt}
            onChange={({ currentTarget }) => onExempt(currentTarget.checked)}
          />
          {text.withExempt}
        </label>
      )}
      <p class="enquiry-moves">
        {hasQuestions && (
          <Button icon="save" onPress={onSaveList}>
            {text.save}
          </Button>
        )}
        <BringInFile accept={JSON_FILES} onFile={onList}>
          {text.bringIn}
        </BringInFile>
      </p>
    </section>
  );
}
