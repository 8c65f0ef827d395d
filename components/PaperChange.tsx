/** One change from a version of a paper to another: what kind it is, its figures, its words, and where they stand in either. */
import type { Change, SaidAt } from '@/lib/compare/changes';
import type { FigureChange } from '@/lib/compare/figure-changes';
import { versionWords } from '@/lib/words/versions';
import { sourceText } from './passage-text';
import { Source } from './Source';
import { Verdict, type VerdictKind } from './Verdict';
import { WordDiff } from './WordDiff';
import './PaperChange.css';

/** Where words are shown in their paper; `null` where that is kept no more. */
export type ChangeHref = (version: 'earlier' | 'later', at: SaidAt['at']) => string | null;

type Props = { readonly change: Change; readonly hrefOf: ChangeHref };

const SIGNS: Readonly<Record<Change['kind'], VerdictKind>> = {
  figures: 'proved',
  reworded: 'plain',
  moved: 'plain',
  added: 'plain',
  removed: 'plain',
};

export function PaperChange({ change, hrefOf }: Props) {
  const { changes: text } = versionWords;
  const before = 'before' in change ? change.before : null;
  const after = 'after' in change ? change.after : null;
  return (
    <li class="paper-change" data-kind={change.kind}>
      <Verdict kind={SIGNS[change.kind]} {...iconOf(change.kind)}>
        {text.kind[change.kind]}
      </Verdict>
      {'figures' in change && change.figures.length > 0 && (
        <ul class="paper-change-figures">
          {change.figures.map((figure) => (
            <li key={`${figure.name} ${figure.before} ${figure.after}`}>
              {figure.name !== null && <span>{figure.name}: </span>}
              <strong>{figureText(figure)}</strong>
            </li>
          ))}
        </ul>
      )}
      <p class="paper-change-words">
        {'words' in change && change.words.length > 0 ? (
          <WordDiff parts={change.words} />
        ) : (
          (after ?? before)?.text
        )}
      </p>
      <p class="paper-change-places">
        {before && <Place label={text.was} said={before} href={hrefOf('earlier', before.at)} />}
        {after && <Place label={text.nowOn} said={after} href={hrefOf('later', after.at)} />}
      </p>
    </li>
  );
}

const iconOf = (kind: Change['kind']) => {
  if (kind === 'added') return { icon: 'add' } as const;
  if (kind === 'removed') return { icon: 'close' } as const;
  return kind === 'reworded' ? ({ icon: 'pencil' } as const) : {};
};

function figureText({ before, after }: FigureChange): string {
  const { changes: text } = versionWords;
  if (before === null) return text.figureAdded(after ?? '');
  return after === null ? text.figureGone(before) : text.figure(before, after);
}

type PlaceProps = { readonly label: string; readonly said: SaidAt; readonly href: string | null };

function Place({ label, said, href }: PlaceProps) {
  const where = sourceText({ ...said.at, item: null });
  return (
    <span>
      {label} {href === null ? where : <Source href={href}>{where}</Source>}
    </span>
  );
}
