/** Over the first page of a paper that was read before: on to where reading stopped. */
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import './ContinueReading.css';

type Props = {
  /** "page 93". */
  readonly page: string;
  readonly onContinue: () => void;
  readonly onStay: () => void;
};

export function ContinueReading({ page, onContinue, onStay }: Props) {
  const { continuing } = readerWords;
  return (
    <section class="continue-reading" aria-label={continuing.label}>
      <Button icon="down" onPress={onContinue}>
        {continuing.at(page)}
      </Button>
      <Button kind="bare" icon="close" label={continuing.stay} onPress={onStay} />
    </section>
  );
}
