/** What the paper says of a figure, in the member's words. Only what differs from what Kloe read is handed on. */
import { useId, useRef, useState } from 'preact/hooks';
import { type FigureSaid, markOf } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { Rag, Unit } from '@/lib/extract/findings';
import { isKey, KEYS } from '@/lib/keys';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Choice } from './Choice';
import { changesFrom, type TypedFigure, typedFrom } from './corrected-figure';
import { Field } from './Field';
import { amountLine, periodText } from './figure-text';
import { useFirstField } from './use-first-field';
import './CorrectFigure.css';

type Props = {
  readonly measure: HeldMeasure;
  readonly onSave: (said: FigureSaid) => void;
  readonly onClose: () => void;
};

const UNITS = Object.keys(figureWords.unit.name) as Unit[];
const RAGS: readonly (Rag | 'none')[] = ['none', 'red', 'amber', 'green', 'blue'];
const WAYS = ['asRead', 'higher', 'lower'] as const;

export function CorrectFigure({ measure, onSave, onClose }: Props) {
  const text = figureWords.correct;
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedFigure>(() => typedFrom(measure));
  const [wasTried, setTried] = useState(false);
  useFirstField(form);
  const change = (part: Partial<TypedFigure>) => setTyped({ ...typed, ...part });
  const read = measure.corrected?.read ?? measure;
  const { changes, wrong } = changesFrom(typed, read);
  const errorOf = (field: 'name' | 'value' | 'target') =>
    !wasTried || !wrong.has(field) ? undefined : field === 'name' ? text.needsName : text.notANumber;
  const save = () => {
    setTried(true);
    if (wrong.size > 0) return;
    if (Object.keys(changes).length > 0) onSave({ kind: 'corrected', changes });
    else if (measure.corrected) onSave({ kind: 'as-read' });
    else onClose();
  };
  return (
    <form
      class="correct-figure"
      ref={form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (!isKey(event, KEYS.everywhere.close)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h4 id={title}>{text.title}</h4>
      <small>{text.hint}</small>
      <Field
        type="text"
        label={text.name}
        error={errorOf('name')}
        value={typed.name}
        onValue={(name) => change({ name })}
      />
      <div class="correct-figure-pair">
        <Field
          type="text"
          label={text.value}
          hint={text.valueHint}
          error={errorOf('value')}
          value={typed.value}
          onValue={(value) => change({ value })}
        />
        <Choice
          label={text.unit}
          options={UNITS}
          chosen={typed.unit}
          nameOf={(unit) => figureWords.unit.name[unit]}
          onChoose={(unit) => change({ unit })}
        />
      </div>
      <Field
        type="text"
        label={text.target}
        hint={text.targetHint}
        error={errorOf('target')}
        value={typed.target}
        onValue={(target) => change({ target })}
      />
      <Field
        type="text"
        label={text.period}
        hint={text.periodHint}
        value={typed.period}
        onValue={(period) => change({ period })}
      />
      <Choice
        label={text.rag}
        options={RAGS}
        chosen={typed.rag}
        nameOf={(rag) => findingWords.rag.word[rag]}
        onChoose={(rag) => change({ rag })}
      />
      <Choice
        label={text.good}
        options={WAYS}
        chosen={typed.good}
        nameOf={(way) => text[way]}
        onChoose={(good) => change({ good })}
      />
      {read.others.length > 0 && (
        <fieldset>
          <legend>{text.others}</legend>
          <small>{text.othersHint}</small>
          {read.others.map((other, place) => (
            <label class="choice" key={`${markOf(other).start} ${other.finding.role}`}>
              <input
                type="checkbox"
                checked={!typed.leftOut.has(place)}
                onChange={({ currentTarget }) => {
                  const leftOut = new Set(typed.leftOut);
                  if (currentTarget.checked) leftOut.delete(place);
                  else leftOut.add(place);
                  change({ leftOut });
                }}
              />
              {[
                findingWords.role[other.finding.role],
                other.finding.who,
                other.finding.period && periodText(other.finding.period),
                amountLine(other),
              ]
                .filter(Boolean)
                .join(', ')}
            </label>
          ))}
        </fieldset>
      )}
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button kind="main" type="submit">
          {text.save}
        </Button>
      </ButtonRow>
    </form>
  );
}
