/** Is this paper exempt? The member's word, which can be given again at any time. */
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { titleOf } from './desk-text';
import { ExemptReason } from './ExemptReason';

type Props = {
  readonly paper: PaperRow;
  readonly onAnswer: (exempt: 'yes' | 'no') => void;
  readonly onClose: () => void;
};

export function ExemptDialog({ paper, onAnswer, onClose }: Props) {
  const text = deskWords.asks;
  return (
    <Dialog title={text.exempt(titleOf(paper))} onClose={onClose}>
      <ExemptReason paper={paper} />
      <ButtonRow leave={text.keepAsIs} onLeave={onClose}>
        <Button isPressed={paper.exempt === 'yes'} onPress={() => onAnswer('yes')}>
          {text.yes}
        </Button>
        <Button isPressed={paper.exempt === 'no'} onPress={() => onAnswer('no')}>
          {text.no}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
