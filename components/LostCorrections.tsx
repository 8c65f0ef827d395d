/** What the member said of figures that are found no more: never applied to another, and never dropped unasked. */
import type { FigureCorrectionRow } from '@/lib/store/rows';
import { figureWords } from '@/lib/words/figures';
import { Button } from './Button';
import { Notice } from './Notice';
import { PanelSection } from './PanelSection';
import { Quote } from './Quote';

type Props = {
  readonly lost: readonly FigureCorrectionRow[];
  readonly onForget: (correction: FigureCorrectionRow) => void;
};

export function LostCorrections({ lost, onForget }: Props) {
  const text = figureWords.lost;
  if (lost.length === 0) return null;
  return (
    <PanelSection label={text.title}>
      <Notice kind="doubt" title={text.title}>
        {text.text}
      </Notice>
      <ul>
        {lost.map((correction) => {
          const { words: said, start, exact, indicator } = correction.mark;
          return (
            <li key={correction.id}>
              <b>{indicator}</b>
              <Quote text={said} start={start} end={start + exact.length} />
              <Button
                kind="bare"
                size="small"
                label={text.removeNamed(indicator)}
                onPress={() => onForget(correction)}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}
