/** What another member's file would change, before anything is changed; or why nothing of it is taken. */
import type { FileProblem } from '@/lib/share/file';
import type { Outcome } from '@/lib/share/here';
import { sharing as text } from '@/lib/words/sharing';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { IncomingDialog } from './IncomingDialog';
import type { IncomingEntry } from './shared-incoming';

type Props = {
  readonly file: string;
  readonly entries: readonly IncomingEntry[];
  /** Whose file it is, where that is another committee than the one shown. */
  readonly other: { readonly council: string; readonly committee: string } | null;
  readonly onBringIn: () => void;
  readonly onClose: () => void;
};

const NEWS: readonly Outcome[] = ['fresh', 'newer', 'both'];
/** Enough to see what they are. */
const SHOWN = 8;

export function BringInSharedDialog({ file, entries, other, onBringIn, onClose }: Props) {
  const byOutcome = Map.groupBy(entries, ({ outcome }) => outcome);
  const hasNews = NEWS.some((outcome) => byOutcome.has(outcome));
  const quiet = (['same', 'deleted-here'] as const).flatMap((outcome) => {
    const of = byOutcome.get(outcome);
    return of ? [text.outcome[outcome](of.length)] : [];
  });
  return (
    <IncomingDialog
      title={text.bringInTitle(file)}
      of="shared"
      text={text}
      onBringIn={hasNews ? onBringIn : null}
      onClose={onClose}
    >
      {other && <p>{text.otherCommittee(other.committee, other.council)}</p>}
      <p>{hasNews ? text.bringInText : text.nothingNew}</p>
      {NEWS.map((outcome) => {
        const of = byOutcome.get(outcome) ?? [];
        return of.length === 0 ? null : (
          <section key={outcome}>
            <h3>{text.outcome[outcome](of.length)}</h3>
            <ul>
              {of.slice(0, SHOWN).map(({ id, kind, words }) => (
                <li key={id}>
                  <small>{text.kind[kind]}</small> {words}
                </li>
              ))}
            </ul>
            {of.length > SHOWN && <p>{text.more(of.length - SHOWN)}</p>}
          </section>
        );
      })}
      {quiet.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </IncomingDialog>
  );
}

type NotShared = { readonly file: string; readonly problem: FileProblem; readonly onClose: () => void };

export function NotSharedDialog({ file, problem, onClose }: NotShared) {
  return (
    <Dialog title={file} onClose={onClose}>
      <p>{problem.kind === 'broken' ? text.broken(problem.field) : text.refused[problem.kind]}</p>
      <p class="button-row">
        <Button onPress={onClose}>{text.close}</Button>
      </p>
    </Dialog>
  );
}
