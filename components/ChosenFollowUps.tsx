/** The bar for what is chosen on the board: confirmed, changed, merged or linked together. */
import type { BoardRow } from '@/lib/follow/board';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { ChosenBar } from './ChosenBar';

export type ChosenDeed = 'confirm' | 'event' | 'merge' | 'link' | 'to-recommendation' | 'to-request';

type Props = {
  readonly rows: readonly BoardRow[];
  /** How many of them the filters hide. */
  readonly hidden: number;
  readonly onDeed: (deed: ChosenDeed, rows: readonly BoardRow[]) => void;
  readonly onClear: () => void;
};

export function ChosenFollowUps({ rows, hidden, onDeed, onClear }: Props) {
  const text = followUpDeeds.chosen;
  const hasProposals = rows.some(({ proposals }) => proposals.length > 0);
  return (
    <ChosenBar count={text.count(rows.length)} hidden={hidden > 0 ? text.hidden(hidden) : null}>
      {hasProposals && (
        <Button size="small" icon="tick" onPress={() => onDeed('confirm', rows)}>
          {text.confirm}
        </Button>
      )}
      <Button size="small" icon="add" onPress={() => onDeed('event', rows)}>
        {text.change}
      </Button>
      {rows.length > 1 && (
        <>
          <Button size="small" onPress={() => onDeed('merge', rows)}>
            {text.merge}
          </Button>
          <Button size="small" icon="link" onPress={() => onDeed('link', rows)}>
            {text.link}
          </Button>
        </>
      )}
      {rows.some(({ followUp }) => followUp.kind === 'request') && (
        <Button size="small" onPress={() => onDeed('to-recommendation', rows)}>
          {text.toKind.recommendation(rows.length)}
        </Button>
      )}
      {rows.some(({ followUp }) => followUp.kind === 'recommendation') && (
        <Button size="small" onPress={() => onDeed('to-request', rows)}>
          {text.toKind.request(rows.length)}
        </Button>
      )}
      <Button size="small" onPress={onClear}>
        {text.clear}
      </Button>
    </ChosenBar>
  );
}
