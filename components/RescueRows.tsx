/** Records that Kloe cannot open, taken along as far as they can be read. */
import { backup } from '@/lib/words/backup';
import { Button } from './Button';

export type RescueState =
  | { readonly kind: 'offered' | 'reading' | 'nothing' }
  /** `file`: its name. */
  | { readonly kind: 'backup' | 'rows'; readonly file: string };

type Props = { readonly state: RescueState; readonly onSave: () => void };

export function RescueRows({ state, onSave }: Props) {
  const text = backup.rescue;
  const isReading = state.kind === 'reading';
  return (
    <section class="desk">
      <p>{text.text}</p>
      <p>
        <Button icon="save" isBusy={isReading} onPress={onSave}>
          {isReading ? text.saving : text.save}
        </Button>
      </p>
      <p role="status">{saidOf(state)}</p>
    </section>
  );
}

function saidOf(state: RescueState): string {
  const text = backup.rescue;
  if ('file' in state) return text[state.kind](state.file);
  return state.kind === 'nothing' ? text.nothing : '';
}
