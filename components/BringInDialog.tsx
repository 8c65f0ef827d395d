/** What a file would change in the glossary. Nothing is written before the member says so. */
import type { ComponentChildren } from 'preact';
import type { Refusal } from '@/lib/export/glossary-entry';
import type { Incoming } from '@/lib/glossary/incoming';
import type { OwnMeaning } from '@/lib/glossary/own';
import type { GlossaryRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import { scopeText } from './glossary-list';
import { IncomingDialog } from './IncomingDialog';

type Props = {
  readonly file: string;
  /** Lines are counted in CSV, entries in JSON. */
  readonly format: 'csv' | 'json';
  readonly incoming: Incoming<GlossaryRow>;
  readonly refused: readonly Refusal[];
  readonly onBringIn: (incoming: Incoming<GlossaryRow>) => void;
  readonly onClose: () => void;
};

export function BringInDialog({ file, format, incoming, refused, onBringIn, onClose }: Props) {
  const { fresh, changed, same } = incoming;
  const hasNews = fresh.length + changed.length > 0;
  return (
    <IncomingDialog
      title={text.bringInTitle(file)}
      of="meanings"
      text={text}
      onBringIn={hasNews ? () => onBringIn(incoming) : null}
      onClose={onClose}
    >
      <p>{hasNews ? text.bringInText : text.nothingNew}</p>
      <Part title={text.fresh} count={fresh.length}>
        {fresh.map((meaning) => (
          <li key={keyOf(meaning)}>
            <Said meaning={meaning} />
          </li>
        ))}
      </Part>
      <Part title={text.changed} count={changed.length}>
        {changed.map(({ before, after }) => (
          <li key={keyOf(after)}>
            <Said meaning={after} />
            <small>
              {text.was} <del>{[before.long, before.note].filter(Boolean).join('. ')}</del>
            </small>
          </li>
        ))}
      </Part>
      <Part title={text.refused} count={refused.length}>
        {refused.map(({ line, reason }) => (
          <li key={line}>
            {format === 'csv' ? text.line(line) : text.entry(line)}: {text.reason[reason]}
          </li>
        ))}
      </Part>
      {same.length > 0 && <p>{text.same(same.length)}</p>}
    </IncomingDialog>
  );
}

function Part(props: { title: string; count: number; children: ComponentChildren }) {
  if (props.count === 0) return null;
  return (
    <section>
      <h3>
        {props.title} <small>{words.everywhere.count(props.count)}</small>
      </h3>
      <ul>{props.children}</ul>
    </section>
  );
}

const keyOf = ({ short, long, scope }: OwnMeaning): string => [short, long, scopeText(scope)].join('\n');

const Said = ({ meaning: { short, long, note, scope } }: { meaning: OwnMeaning }) => (
  <>
    <b>{short}</b> {long}
    {note && <small>{note}</small>} <small>{scopeText(scope)}</small>
  </>
);
