/** What a challenge rests on: its passages side by side, rows of tables as tables, and the arithmetic. */
import { languageOfWords } from '@/lib/document/language';
import type { Passage } from '@/lib/extract/sited';
import { languageOf, words } from '@/lib/words';
import { whyText } from '@/lib/words/arithmetic';
import { columnWords as text } from '@/lib/words/challenges';
import { type Columns, columnsOf } from './arithmetic-columns';
import { type HeldChallenge, meantIn } from './challenge-list';
import { type Side, sidesIn } from './challenge-sides';
import type { PanelPaper } from './panel-state';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Source } from './Source';
import './ChallengeProof.css';

type Props = {
  readonly paper: PanelPaper;
  readonly challenge: HeldChallenge['challenge'];
  readonly onShow: (passage: Passage) => void;
  /** How deep its heading stands. */
  readonly heading: 'h3' | 'h4';
};

export function ChallengeProof({ paper, challenge, onShow, heading: Heading }: Props) {
  const columns = columnsOf(challenge.why);
  const sides = sidesIn(challenge.passages);
  return (
    <div class="challenge-proof" data-sides={sides.length}>
      <div class="challenge-sides">
        {sides.map((side) => (
          <div key={side.passages[0]?.start ?? 0}>
            <p class="challenge-says" lang={languageOf('arithmeticColumns')}>
              {text.says[side.kind]}
            </p>
            <SideWords paper={paper} challenge={challenge} side={side} />
            {sourcesOf(side).map((passage) => (
              <Source key={sourceText(passage)} onOpen={() => onShow(passage)}>
                {sourceText(passage)}
              </Source>
            ))}
          </div>
        ))}
      </div>
      <div class="challenge-arithmetic">
        <Heading>{columns ? words.challenges.arithmetic : words.challenges.kind[challenge.kind]}</Heading>
        <div lang={languageOf('arithmeticColumns')}>
          {columns ? (
            columns.map((one) => <Arithmetic key={one.caption ?? one.lines[0]?.label} columns={one} />)
          ) : (
            <p>{whyText(challenge.why)}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** One for each page that they stand on. */
const sourcesOf = ({ passages }: Side): readonly Passage[] =>
  passages.filter((one, place) => passages.findIndex((other) => other.page === one.page) === place);

type WordsProps = Pick<Props, 'paper' | 'challenge'> & { readonly side: Side };

function SideWords({ paper, challenge, side }: WordsProps) {
  const [first] = side.passages;
  if (!side.isTable) {
    return first ? <Quote text={first.words} {...meantIn(paper, challenge, first)} /> : null;
  }
  return (
    <table class="challenge-rows" lang={languageOfWords(first?.words ?? '')}>
      <tbody>
        {side.passages.map((passage) => {
          const { end } = meantIn(paper, challenge, passage);
          let before = 0;
          return (
            <tr key={`${passage.page} ${passage.words} ${passage.start}`}>
              {passage.words.split('\t').map((cell, column, all) => {
                const start = before;
                before += cell.length + 1;
                const isMeant = end > start && end <= before && passage === side.passages.at(-1);
                const isName = column === 0 && all.length > 1;
                return isName ? (
                  <th key={start} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={start}>{isMeant ? <mark>{cell}</mark> : cell}</td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Arithmetic({ columns: { caption, lines, notes } }: { columns: Columns }) {
  const hasLabels = lines.some(({ label }) => label !== '');
  return (
    <>
      <table class="arithmetic-columns">
        {caption !== null && <caption>{caption}</caption>}
        <tbody>
          {lines.map(({ label, figure, remark, isResult }, place) => (
            <tr key={place} data-result={isResult || undefined}>
              {hasLabels && (label === '' ? <td /> : <th scope="row">{label}</th>)}
              <td class="arithmetic-figure">{figure}</td>
              {remark && <td>{remark}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="arithmetic-note">
          {note}
        </p>
      ))}
    </>
  );
}
