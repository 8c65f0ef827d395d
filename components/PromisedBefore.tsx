/** Reports that earlier work programmes had for a meeting and that are not on its agenda. */
import { itemsIn, promisedBefore } from '@/lib/check/promised';
import type { FollowedPaper } from '@/lib/extract/followed';
import type { Passage } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { deskChallenges } from '@/lib/words/desk-challenges';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import type { PanelPaper } from './panel-state';
import { sourceText } from './passage-text';
import { Source } from './Source';
import { Verdict } from './Verdict';
import './AcrossPacks.css';

const text = deskChallenges.promised;

type Props = {
  /** Of the meeting. */
  readonly papers: readonly PanelPaper[];
  /** Of its committee, by their work programmes. */
  readonly followed: readonly FollowedPaper[];
  /** Of the meeting, ISO. */
  readonly date: string;
  readonly hrefOf: (paperId: string, passage: Passage) => string | null;
  readonly onAsk: (begins: string) => void;
};

export function PromisedBefore({ papers, followed, date, hrefOf, onAsk }: Props) {
  const found = papers.flatMap(({ study }) => study.findings.map(({ finding }) => finding));
  const promised = promisedBefore(followed, itemsIn(found), date);
  if (promised.length === 0) return null;
  return (
    <section class="across-packs" aria-labelledby="promised-before">
      <h2 id="promised-before">
        {text.title} <small>{words.everywhere.count(promised.length)}</small>
      </h2>
      <ul>
        {promised.map(({ paper, planned: { finding, passage }, since, alike }) => {
          const said = text.said(finding.item, paper.date, date, since, alike);
          const href = hrefOf(paper.id, passage);
          const where = [paper.title, sourceText(passage)].join(', ');
          return (
            <li key={`${paper.id} ${finding.item}`}>
              {alike !== null && (
                <p>
                  <Verdict kind="doubt">{text.doubt}</Verdict>
                </p>
              )}
              <p>{said}</p>
              <p class="across-packs-foot">
                {href === null ? <small>{where}</small> : <Source href={href}>{where}</Source>}
                <Button
                  size="small"
                  icon="ask"
                  label={text.askNamed(finding.item)}
                  onPress={() => onAsk(`${said} `)}
                >
                  {findingWords.ask}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
