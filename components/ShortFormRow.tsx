/** A short form, what it means, and who says so. The meaning is serif only where this paper gives it. */
import type { ShortForm } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { Meaning } from '@/lib/glossary/meaning';
import type { Scope } from '@/lib/glossary/own';
import { words } from '@/lib/words';
import { CorrectMeaning } from './CorrectMeaning';
import { FindingRow, type RowState } from './FindingRow';
import { meaningText } from './meaning-text';
import { Quote } from './Quote';
import { Verdict } from './Verdict';
import './ShortFormRow.css';

type Props = {
  readonly shortForm: Sited<ShortForm>;
  /** Best first. */
  readonly meanings: readonly Meaning[];
  /** On which it is used, where they are to be said. */
  readonly pages: string | null;
  readonly scopes: readonly Scope[];
  readonly row: RowState;
};

export function ShortFormRow({ shortForm: { finding, passage }, meanings, pages, scopes, row }: Props) {
  const [best] = meanings;
  // Where the paper says what it means, or the member does, other senses are no doubt.
  const rivals = meanings.filter(
    (one) => one !== best && one.origin === best?.origin && one.origin !== 'own',
  );
  const text = words.shortForms;
  return (
    <div class="short-form-row">
      <FindingRow
        name={finding.short}
        passage={passage}
        row={row}
        opened={
          <>
            {best?.note && <p class="short-form-note">{best.note}</p>}
            <Quote text={passage.words} start={passage.start} end={passage.end} />
            <CorrectMeaning
              shortForm={finding}
              meanings={meanings}
              scopes={scopes}
              onMean={row.onMean}
              startsOpen={row.isToCorrect}
            />
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
          {[text.usedTimes(finding.uses.length), pages, ...meaningText(best)].filter(Boolean).join(', ')}
        </small>
        {rivals.length > 0 && <small>{text.also(rivals.map(({ long }) => long))}</small>}
      </FindingRow>
    </div>
  );
}
