/** What can be done to an open figure besides asking about it: correct it, go back to what was read, see its table, dismiss it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FigureSaid } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { figureWords } from '@/lib/words/figures';
import { Button } from './Button';
import { later, useLoaded } from './loaded';
import { PaperTable } from './PaperTable';
import type { PanelPaper } from './panel-state';

type Figure = {
  readonly paper: PanelPaper;
  readonly measure: HeldMeasure;
  readonly isOpen: boolean;
  readonly onSay: (said: FigureSaid) => void;
  readonly onOverTime: () => void;
};

const laterForm = later(() => import('./CorrectFigure'));
const laterAgreement = later(() => import('@/lib/check/agreement'));

/** Its buttons, and what one of them opened. */
export function useFigureTools({ paper, measure, isOpen, onSay, onOverTime }: Figure): {
  readonly tools: ComponentChildren;
  readonly below: ComponentChildren;
} {
  const { finding, passage } = measure.main;
  const box = useRef<HTMLSpanElement>(null);
  const [opened, setOpened] = useState<'correct' | 'table' | null>(null);
  const form = useLoaded(opened === 'correct', laterForm);
  const agreement = useLoaded(isOpen, laterAgreement);
  if (!isOpen) return { tools: null, below: null };
  const text = figureWords;
  const table = agreement?.tableWith(paper.study.tables, passage) ?? null;
  const toggle = (what: typeof opened) => setOpened(opened === what ? null : what);
  const close = () => {
    setOpened(null);
    box.current?.querySelector('button')?.focus();
  };
  const tools = (
    <span class="figure-tools" ref={box}>
      <Button
        size="small"
        isExpanded={opened === 'correct'}
        label={text.correct.openNamed(finding.indicator)}
        onPress={() => toggle('correct')}
      >
        {text.correct.open}
      </Button>
      {measure.corrected && (
        <Button
          size="small"
          icon="undo"
          label={text.asReadNamed(finding.indicator)}
          onPress={() => onSay({ kind: 'as-read' })}
        >
          {text.asRead}
        </Button>
      )}
      {table && (
        <Button size="small" isExpanded={opened === 'table'} onPress={() => toggle('table')}>
          {text.inTable}
        </Button>
      )}
      {finding.role === 'actual' && (
        <Button size="small" label={text.overTimeNamed(finding.indicator)} onPress={onOverTime}>
          {text.overTime}
        </Button>
      )}
      <Button
        kind="bare"
        size="small"
        label={text.dismissNamed(finding.indicator)}
        onPress={() => onSay({ kind: 'dismissed' })}
      >
        {text.dismiss}
      </Button>
    </span>
  );
  if (opened === 'table') return { tools, below: table && <PaperTable table={table} /> };
  if (opened === null || !form) return { tools, below: null };
  const save = (said: FigureSaid) => {
    onSay(said);
    close();
  };
  return { tools, below: <form.CorrectFigure measure={measure} onSave={save} onClose={close} /> };
}
