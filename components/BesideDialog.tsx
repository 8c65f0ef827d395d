/** Which paper to put beside the one that is read. */
import { useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import './BesideDialog.css';

export type BesideGroup = {
  readonly title: string;
  readonly papers: readonly { readonly id: string; readonly title: string; readonly about: string }[];
};

type Props = {
  /** `null` while they are looked up. */
  readonly groups: readonly BesideGroup[] | null;
  readonly onChoose: (id: string) => void;
  readonly onFile: () => void;
  readonly onClose: () => void;
};

/** More are found by typing. */
const MANY = 8;

export function BesideDialog({ groups, onChoose, onFile, onClose }: Props) {
  const { beside } = readerWords;
  const [typed, setTyped] = useState('');
  const all = groups ?? [];
  const isWanted = ({ title, about }: BesideGroup['papers'][number]) =>
    `${title} ${about}`.toLowerCase().includes(typed.trim().toLowerCase());
  const shown = all
    .map((group) => ({ ...group, papers: group.papers.filter(isWanted) }))
    .filter(({ papers }) => papers.length > 0);
  const count = all.reduce((sum, { papers }) => sum + papers.length, 0);
  return (
    <Dialog title={beside.title} onClose={onClose}>
      {count > MANY && (
        <label class="beside-find">
          {beside.find}
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      )}
      <div class="beside-groups" tabIndex={-1}>
        {shown.map(({ title, papers }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {papers.map(({ id, title, about }) => (
                <li key={id}>
                  <button type="button" onClick={() => onChoose(id)}>
                    <span>{title}</span> <small>{about}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="beside-none" role="status">
        {groups !== null && shown.length === 0 && (count === 0 ? beside.none : beside.noneSuch(typed.trim()))}
      </p>
      <ButtonRow leave={beside.cancel} onLeave={onClose}>
        <Button onPress={onFile}>{readerWords.open.another}</Button>
      </ButtonRow>
    </Dialog>
  );
}
