/** What was found, set like the contents of a book: name, dot leader, count. The whole row is one link. */
import './Contents.css';

export type ContentsLine = {
  readonly key: string;
  readonly name: string;
  /** "412"; "…" while it is being looked for. */
  readonly count: string;
  /** "23 miss their target". */
  readonly note: string | null;
};

type Props = { readonly lines: readonly ContentsLine[]; readonly onOpen: (key: string) => void };

export function Contents({ lines, onOpen }: Props) {
  return (
    <ul class="contents">
      {lines.map(({ key, name, count, note }) => (
        <li key={key}>
          <button type="button" data-section={key} onClick={() => onOpen(key)}>
            <span class="contents-line">
              <b>{name}</b>
              <i />
              <span>{count}</span>
            </span>
            {note !== null && <small>{note}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
