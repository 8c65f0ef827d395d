/** Passages of one paper that do not agree, with the arithmetic. A reason to ask, not a fault. */
import type { Passage } from '@/lib/extract/sited';
import type { ShownChallenge } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { FindingRow, type RowState } from './FindingRow';
import { NoteSign } from './NoteSign';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Source } from './Source';
import { Verdict } from './Verdict';
import './ChallengeRow.css';

type Props = { readonly challenge: ShownChallenge; readonly first: Passage; readonly row: RowState };

export function ChallengeRow({ challenge: { kind, passages, strength, why }, first, row }: Props) {
  const text = words.findings.challenge;
  return (
    <div class="challenge-row">
      <FindingRow
        name={text.kind[kind]}
        passage={first}
        row={row}
        verdict={
          strength === 'proved' ? (
            <Verdict kind="proved">{text.proved}</Verdict>
          ) : (
            <Verdict kind="doubt">{text.worthAsking}</Verdict>
          )
        }
        hasOwnSources
        opened={passages.map((passage) => (
          <div key={`${passage.page} ${passage.words} ${passage.start}`}>
            <Source onOpen={() => row.onShow(passage)}>{sourceText(passage)}</Source>
            <Quote text={passage.words} start={passage.start} end={passage.end} />
          </div>
        ))}
      >
        <NoteSign kind="challenge" />
        <p>{why}</p>
      </FindingRow>
    </div>
  );
}
