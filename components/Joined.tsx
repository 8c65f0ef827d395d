/** What counts as something else, by the member's word, each with the way to separate it again. */
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import './Joined.css';

type Props = {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** A page of its own. */
    readonly address?: string | null;
  }[];
  readonly onSeparate: (id: string) => void;
};

export function Joined({ rows, onSeparate }: Props) {
  const { also, separate, separateNamed } = deskWords.join;
  if (rows.length === 0) return null;
  return (
    <ul class="joined">
      {rows.map(({ id, name, address }) => (
        <li key={id}>
          <small>{address ? <a href={address}>{also(name)}</a> : also(name)}</small>
          <Button kind="bare" size="small" label={separateNamed(name)} onPress={() => onSeparate(id)}>
            {separate}
          </Button>
        </li>
      ))}
    </ul>
  );
}
