/** A figure in the wide table; opened, its words and what can be done with it stand below it. */

import { besideEngland, englandOf, sinceBefore } from '@/lib/check/standing';
import { againstTarget } from '@/lib/check/target';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { deskFigures as text } from '@/lib/words/desk-figures';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { useFigureTools } from './FigureTools';
import { FigureVerdict } from './FigureVerdict';
import { changeOf } from './figure-columns';
import type { ListedFigure } from './figure-list';
import { amountLine, nameText, periodText, questionText, readText, valueText } from './figure-text';
import { isAbout } from './note-place';
import type { PanelActions, ShownNote } from './panel-state';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Rag } from './Rag';
import { RowNotes } from './RowNotes';
import { rowKeys } from './row-keys';
import { Source } from './Source';
import { Verdict } from './Verdict';

export type TableRowActions = Pick<
  PanelActions,
  'onShow' | 'onBegin' | 'onCorrect' | 'onOverTime' | 'onText' | 'onKind' | 'onCopy' | 'onDelete'
> & {
  readonly notes: readonly ShownNote[];
  readonly begun: string | null;
};

type Props = {
  readonly rowKey: string;
  readonly figure: ListedFigure;
  readonly columns: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
  readonly actions: TableRowActions;
};

export function FigureTableRow({ rowKey, figure, columns, isOpen, onToggle, onOpen, actions }: Props) {
  const { paper, measure } = figure;
  const { finding, passage } = measure.main;
  const { tools, below } = useFigureTools({
    paper,
    measure,
    isOpen,
    onSay: (said) => actions.onCorrect(paper, measure, said),
    onOverTime: () => actions.onOverTime(paper, measure),
  });
  const about = { paper, passage, begins: questionText(measure) };
  const show = () => actions.onShow(paper, passage);
  const { number, unit } = valueText(measure);
  const readAs = readText(measure);
  const onKeyDown = rowKeys({
    onShow: show,
    onAsk: () => {
      onOpen();
      actions.onBegin('question', about);
    },
  });
  return (
    <>
      <tr data-row={rowKey} data-open={isOpen || undefined} onKeyDown={onKeyDown}>
        <th scope="row">
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <span lang={languageOfWords(finding.indicator)}>{nameText(finding)}</span>
          </button>
          {finding.who && <small>{finding.who}</small>}
          {finding.role !== 'actual' && <small>{findingWords.role[finding.role]}</small>}
          {measure.corrected && <small>{figureWords.corrected}</small>}
          {finding.doubt && <small>{findingWords.doubt[finding.doubt]}</small>}
        </th>
        <td>{finding.period && periodText(finding.period)}</td>
        <td data-number>
          <b>{number + unit}</b>
        </td>
        <td data-number>{finding.target !== null && findingWords.value(finding.unit, finding.target)}</td>
        <td data-number>
          <Gap measure={measure} />
        </td>
        <td data-number>
          {measure.before && amountLine(measure.before)}
          {measure.before?.finding.period && <small>{periodText(measure.before.finding.period)}</small>}
        </td>
        <td data-number>
          <Change measure={measure} />
        </td>
        <td data-number>
          <England measure={measure} />
        </td>
        <td>{othersOf(measure)}</td>
        <td>{finding.rag && <Rag colour={finding.rag} />}</td>
        <td>
          <Source onOpen={show}>{sourceText(passage)}</Source>
        </td>
      </tr>
      {isOpen && (
        <tr class="figure-table-opened" data-row-of={rowKey} onKeyDown={onKeyDown}>
          <td colSpan={columns}>
            <div>
              {readAs.length > 0 && <small>{figureWords.readAs(readAs)}</small>}
              <Quote text={passage.words} start={passage.start} end={passage.end} />
              <p>
                <FigureVerdict paper={paper} measure={measure} isOpen />
              </p>
              <RowNotes
                about={about}
                notes={actions.notes.filter(({ note }) => isAbout(note, paper.id, passage))}
                begun={actions.begun}
                actions={actions}
              >
                {tools}
              </RowNotes>
              {below}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

/** "−23": with a true minus. */
const signed = (amount: number): string =>
  amount === 0
    ? words.everywhere.count(0)
    : `${amount < 0 ? '−' : '+'}${words.everywhere.count(Math.abs(amount))}`;

function Gap({ measure: { main } }: { measure: HeldMeasure }) {
  const against = againstTarget(main.finding);
  if (against === null) return null;
  const { gap, isMissed } = against;
  if (isMissed === null) return <Unsaid amount={gap}>{text.unsaid.target}</Unsaid>;
  const line = `${signed(gap)}, ${isMissed ? text.judged.missed : text.judged.met}`;
  return isMissed ? (
    <Verdict kind="late" icon={gap < 0 ? 'down' : 'up'}>
      {line}
    </Verdict>
  ) : (
    <span>{line}</span>
  );
}

function Change({ measure }: { measure: HeldMeasure }) {
  const change = changeOf(measure);
  const standing = sinceBefore(measure);
  if (change === null || standing === null) return null;
  if (standing === 'unsaid') return <Unsaid amount={change}>{text.unsaid.before}</Unsaid>;
  return <span>{standing === 'same' ? signed(change) : `${signed(change)}, ${text.judged[standing]}`}</span>;
}

function Unsaid({ amount, children }: { amount: number; children: string }) {
  return (
    <span>
      {signed(amount)} <small>{children}</small>
    </span>
  );
}

function England({ measure }: { measure: HeldMeasure }) {
  const england = englandOf(measure);
  const standing = besideEngland(measure);
  if (england === null) return null;
  const isJudged = standing === 'better' || standing === 'worse';
  return <span>{isJudged ? `${amountLine(england)}, ${text.judged[standing]}` : amountLine(england)}</span>;
}

/** What has no column of its own: "Similar councils 86%". Values from before the last time stand in its words. */
function othersOf(measure: HeldMeasure): string {
  const england = englandOf(measure);
  return measure.others
    .filter((other) => other !== england && !['actual', 'target'].includes(other.finding.role))
    .map((other) => `${other.finding.who ?? findingWords.role[other.finding.role]} ${amountLine(other)}`)
    .join(', ');
}
