/** Under an open short form: its other meanings, one of which may be the one meant, and a form to say another. */
import { useRef, useState } from 'preact/hooks';
import type { ShortForm } from '@/lib/extract/findings';
import type { Meaning } from '@/lib/glossary/meaning';
import type { LearntFrom, OwnMeaning, Scope } from '@/lib/glossary/own';
import { words } from '@/lib/words';
import { Button } from './Button';
import { MeaningForm } from './MeaningForm';
import { meaningText } from './meaning-text';
import './CorrectMeaning.css';

/** `from`: the other paper of the committee that the words were learnt from. */
export type OnMean = (meaning: OwnMeaning, from: LearntFrom | null) => void;

type Props = {
  readonly shortForm: ShortForm;
  /** Best first. */
  readonly meanings: readonly Meaning[];
  readonly scopes: readonly Scope[];
  readonly onMean: OnMean;
  /** The form is open at once. */
  readonly startsOpen: boolean;
};

export function CorrectMeaning({ shortForm: { short }, meanings, scopes, onMean, startsOpen }: Props) {
  const text = words.glossary;
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(startsOpen);
  const [best, ...others] = meanings;
  const [narrowest = { kind: 'everywhere' }] = scopes;
  const isOwn = best?.origin === 'own';
  const close = () => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('.correct-meaning-open button')?.focus();
  };
  return (
    <div class="correct-meaning" ref={box}>
      {others.length > 0 && (
        <section aria-label={text.others}>
          <h4>{text.others}</h4>
          <ul>
            {others.map((other) => (
              <li key={other.long}>
                <span>
                  {other.long} <small>{meaningText(other).join(', ')}</small>
                </span>
                <Button
                  size="small"
                  label={text.meanThisNamed(other.long)}
                  onPress={() =>
                    onMean(
                      {
                        short,
                        long: other.long,
                        note: null,
                        scope: narrowest,
                        insteadOf: best?.long ?? null,
                      },
                      other.learntFrom,
                    )
                  }
                >
                  {text.meanThis}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="correct-meaning-open">
        <Button
          size="small"
          kind="bare"
          isExpanded={isOpen}
          label={best && (isOwn ? text.changeNamed(short) : text.wrongNamed(short))}
          onPress={() => setOpen(!isOpen)}
        >
          {best ? (isOwn ? text.change : text.wrong) : text.say}
        </Button>
      </p>
      {isOpen && (
        <MeaningForm
          meaning={{
            short,
            long: isOwn ? best.long : '',
            note: isOwn ? best.note : null,
            scope: narrowest,
          }}
          hasShort={false}
          scopes={scopes}
          scopeText={hereText}
          onSave={(meaning) => {
            onMean({ ...meaning, insteadOf: best?.long ?? null }, null);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function hereText(scope: Scope): string {
  const { here } = words.glossary;
  switch (scope.kind) {
    case 'committee':
      return here.committee(scope.committee);
    case 'council':
      return here.council(scope.council);
    case 'everywhere':
      return here.everywhere;
  }
}
