/** What is to be known of the reading of a figure: the member's hand, doubt, or that table and text agree. */
import { useMemo } from 'preact/hooks';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { later, useLoaded } from './loaded';
import { listsOf } from './panel-lists';
import type { PanelPaper } from './panel-state';
import { Verdict } from './Verdict';

type Props = {
  readonly paper: PanelPaper;
  readonly measure: HeldMeasure;
  readonly isOpen: boolean;
};

const laterAgreement = later(() => import('@/lib/check/agreement'));

export function FigureVerdict({ paper, measure, isOpen }: Props) {
  const { doubt } = measure.main.finding;
  // Looked for only in an open row: it takes a look at every other figure.
  const agreement = useLoaded(isOpen, laterAgreement);
  const agrees = useMemo(
    () => isOpen && agreement !== null && isAgreed(agreement, paper, measure),
    [agreement, paper, measure, isOpen],
  );
  if (measure.corrected) {
    return (
      <Verdict kind="plain" icon="pencil">
        {figureWords.corrected}
      </Verdict>
    );
  }
  if (doubt) return <Verdict kind="doubt">{findingWords.doubt[doubt]}</Verdict>;
  return agrees ? <Verdict kind="done">{figureWords.agree}</Verdict> : null;
}

function isAgreed(
  { agreeingMeasure }: Awaited<ReturnType<typeof laterAgreement.load>>,
  paper: PanelPaper,
  measure: HeldMeasure,
): boolean {
  const { tables, findings } = paper.study;
  const all = listsOf(paper).measures;
  return agreeingMeasure(measure, all, { tables, findings: findings.map(({ finding }) => finding) }) !== null;
}
