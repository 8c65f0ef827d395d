/** The button that explains a challenge or takes that back, and the form it opens. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Explanation, sidesOf } from '@/lib/check/explained';
import { words } from '@/lib/words';
import { Button } from './Button';
import { type ExplanationSaid, type HeldChallenge, measuresToPart } from './challenge-list';
import { later, useLoaded } from './loaded';
import type { PanelPaper } from './panel-state';

const laterForm = later(() => import('./ExplainChallenge'));

type Explaining = { readonly tools: ComponentChildren; readonly below: ComponentChildren };

/** `name`: of the challenge; `isOpen`: what it rests on is shown. */
export function useExplaining(
  paper: PanelPaper,
  held: HeldChallenge,
  name: string,
  isOpen: boolean,
  onExplain: (said: ExplanationSaid) => void,
): Explaining {
  const { challenge, explained } = held;
  const text = words.challenges;
  const box = useRef<HTMLSpanElement>(null);
  const [isFormOpen, setFormOpen] = useState(false);
  const form = useLoaded(isFormOpen, laterForm);
  const close = () => {
    setFormOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  if (explained) {
    const takeBack = (
      <Button
        size="small"
        icon="undo"
        label={text.takeBackNamed(name)}
        onPress={() => onExplain({ kind: 'taken-back', explanation: explained })}
      >
        {text.takeBack}
      </Button>
    );
    return { tools: takeBack, below: null };
  }
  const explain = (said: Pick<Explanation, 'reason' | 'measures'>) => {
    const explanation = { kind: challenge.kind, sides: sidesOf(challenge), ...said };
    onExplain({ kind: 'explained', explanation });
  };
  const measures = isOpen ? measuresToPart(paper, held) : [];
  const tools = (
    <>
      <span ref={box}>
        <Button
          size="small"
          isExpanded={isFormOpen}
          label={text.explainNamed(name)}
          onPress={() => setFormOpen(!isFormOpen)}
        >
          {text.explain}
        </Button>
      </span>
      {measures.length > 0 && (
        <Button size="small" kind="bare" onPress={() => explain({ reason: '', measures })}>
          {text.notSame}
        </Button>
      )}
    </>
  );
  const keep = (reason: string) => {
    close();
    explain({ reason });
  };
  return {
    tools,
    below: isFormOpen && form && <form.ExplainChallenge name={name} onKeep={keep} onClose={close} />,
  };
}
