/** Follow-ups that are one: which of them stands for all from now on. */
import { useId, useState } from 'preact/hooks';
import type { BoardRow } from '@/lib/follow/board';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { aboutText, followUpTitle } from './follow-up-text';

type Props = {
  readonly rows: readonly BoardRow[];
  readonly onMerge: (into: BoardRow, others: readonly BoardRow[]) => void;
  readonly onClose: () => void;
};

export function MergeFollowUpsDialog({ rows, onMerge, onClose }: Props) {
  const text = followUpDeeds.merge;
  const name = useId();
  const [into, setInto] = useState(rows[0]);
  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (into)
            onMerge(
              into,
              rows.filter((row) => row !== into),
            );
        }}
      >
        <p>{text.what}</p>
        <ul>
          {rows.map((row) => (
            <li key={row.followUp.id}>
              <label class="choice">
                <input type="radio" name={name} checked={row === into} onChange={() => setInto(row)} />
                <span>
                  {followUpTitle(row.followUp)} <small>{aboutText(row)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit">
            {text.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
