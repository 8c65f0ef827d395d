/** A short form, what it means, and who says so. The meaning is serif only where this paper gives it. */
import type { ShortForm } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { Meaning } from '@/lib/glossary/meaning';
import type { LearntFrom } from '@/lib/glossary/own';
import { words } from '@/lib/words';
import { FindingRow, type RowState } from './FindingRow';
import { Quote } from './Quote';
import { Verdict } from './Verdict';
import './ShortFormRow.css';

type Props = {
  readonly shortForm: Sited<ShortForm>;
  /** Best first. */
  readonly meanings: readonly Meaning[];
  /** On which it is used, where they are to be said. */
  readonly pages: string | null;
  readonly row: RowState;
};

export function ShortFormRow({ shortForm: { finding, passage }, meanings, pages, row }: Props) {
  const [best] = meanings;
  // Where the paper says what it means, or the member does, other senses are no doubt.
  const rivals = meanings.filter(
    (one) => one !== best && one.origin === best?.origin && one.origin !== 'own',
  );
  const text = words.findings.shortForm;
  return (
    <div class="short-form-row">
      <FindingRow
        name={finding.short}
        passage={passage}
        row={row}
        opened={
          <>
            {best?.note && <p>{best.note}</p>}
            <Quote text={passage.words} start={passage.start} end={passage.end} />
          </>
        }
        verdict={rivals.length > 0 && <Verdict kind="doubt">{text.meanings(rivals.length + 1)}</Verdict>}
      >
        {best ? (
          <p class="short-form-meaning" data-origin={best.origin}>
            {best.long}
          </p>
        ) : (
          <p>
            <Verdict kind="doubt">{text.unknown}</Verdict>
          </p>
        )}
        <small>
          {[
            text.usedTimes(finding.uses.length),
            pages,
            best?.origin === 'glossary' && text.fromGlossary,
            best?.origin === 'own' && text.fromYours,
            best?.learntFrom && learntText(best.learntFrom),
            best?.origin === 'glossary' && !best.isChecked && text.unchecked,
            best?.origin === 'spelled' && text.spelled,
            best?.nation && text.nation[best.nation],
            best?.years.until && text.until(best.years.until),
          ]
            .filter(Boolean)
            .join(', ')}
        </small>
        {rivals.length > 0 && <small>{text.also(rivals.map(({ long }) => long))}</small>}
      </FindingRow>
    </div>
  );
}

/** "learnt from Reports pack, 22 September 2026". */
const learntText = ({ title, date }: LearntFrom): string =>
  words.findings.shortForm.learntFrom(date === null ? title : `${title}, ${words.everywhere.date(date)}`);
