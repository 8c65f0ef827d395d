/** What a meeting's papers say otherwise than earlier ones: values restated, targets moved, measures gone. */
import { type Across, acrossPacks } from '@/lib/series/across';
import type { OverTime } from '@/lib/series/over-time';
import type { Reading } from '@/lib/series/readings';
import { figuresOverTime } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import type { SeriesActions } from './SeriesView';
import { Source } from './Source';
import { whereText } from './series-text';
import './AcrossPacks.css';

const text = figuresOverTime.across;

type Props = Pick<SeriesActions, 'hrefOf' | 'onAsk'> & {
  readonly following: OverTime;
  /** Of the meeting, ISO. */
  readonly date: string;
};

export function AcrossPacks({ following, date, ...actions }: Props) {
  const found = acrossPacks(following, date);
  if (found.length === 0) return null;
  return (
    <section class="across-packs" aria-labelledby="across-packs">
      <h2 id="across-packs">
        {text.title(date)} <small>{text.count(found.length)}</small>
      </h2>
      <ul>
        {found.map((one) => (
          <Row key={`${one.kind} ${one.before.measure} ${one.before.end}`} across={one} {...actions} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<Props, 'hrefOf' | 'onAsk'> & { readonly across: Across };

function Row({ across, hrefOf, onAsk }: RowProps) {
  const said = textOf(across);
  const newest = across.kind === 'gone' ? across.before : across.after;
  return (
    <li>
      <p>{said}</p>
      <p class="across-packs-foot">
        <Where reading={across.before} hrefOf={hrefOf} />
        {newest !== across.before && <Where reading={newest} hrefOf={hrefOf} />}
        <Button
          size="small"
          icon="ask"
          label={text.askNamed(said)}
          onPress={() => onAsk({ reading: newest, begins: `${said} ` })}
        >
          {findingWords.ask}
        </Button>
      </p>
    </li>
  );
}

function Where({ reading, hrefOf }: { reading: Reading } & Pick<Props, 'hrefOf'>) {
  const href = hrefOf(reading);
  const where = whereText(reading);
  return href === null ? <small>{where}</small> : <Source href={href}>{where}</Source>;
}

function textOf(across: Across): string {
  const { before } = across;
  const { indicator, who } = before.figure.finding;
  const measure = who === null ? indicator : `${indicator}, ${who}`;
  const period = figuresOverTime.period(before.end, before.length);
  switch (across.kind) {
    case 'restated':
      return text.restated(measure, period, givenIn(before), givenIn(across.after));
    case 'target-moved':
      return text.targetMoved(measure, targetIn(before), targetIn(across.after));
    case 'gone':
      return text.gone(measure, givenIn(before), period);
  }
}

const givenIn = ({ figure: { finding } }: Reading): string => findingWords.value(finding.unit, finding.value);

const targetIn = ({ target, figure: { finding } }: Reading): string =>
  target === null ? figuresOverTime.noTarget : findingWords.value(finding.unit, target);
