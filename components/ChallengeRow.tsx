/** What does not agree in a paper, as a row of a list. A reason to ask, not a fault. */
import { languageOf, words } from '@/lib/words';
import { ChallengeVerdict, ExplainedBy } from './ChallengeSaid';
import type { HeldChallenge } from './challenge-list';
import { useExplaining } from './Explaining';
import { FindingRow, type RowState } from './FindingRow';
import { later, useLoaded } from './loaded';
import { NoteSign } from './NoteSign';
import type { PanelPaper } from './panel-state';
import './ChallengeRow.css';

type Props = { readonly paper: PanelPaper; readonly held: HeldChallenge; readonly row: RowState };

/** Its words are many, and loaded with the first challenge that is shown. */
const laterProof = later(async () => {
  const [{ challengeTitle }, { ChallengeProof }] = await Promise.all([
    import('@/lib/words/challenges'),
    import('./ChallengeProof'),
  ]);
  return { challengeTitle, ChallengeProof };
});

export function ChallengeRow({ paper, held, row }: Props) {
  const { challenge, first, explained } = held;
  const { kind, why } = challenge;
  const loaded = useLoaded(true, laterProof);
  const kindText = words.challenges.kind[kind];
  const name = loaded?.challengeTitle(why) ?? kindText;
  const { tools, below } = useExplaining(paper, held, name, row.isOpen, (said) => row.onExplain?.(said));
  return (
    <div class="challenge-row">
      <FindingRow
        name={name}
        lang={languageOf('challenges')}
        passage={first}
        row={row}
        challenge={challenge}
        verdict={<ChallengeVerdict held={held} />}
        hasOwnSources
        tools={tools}
        below={below}
        opened={
          loaded && (
            <loaded.ChallengeProof paper={paper} challenge={challenge} onShow={row.onShow} heading="h4" />
          )
        }
      >
        <NoteSign kind="challenge" />
        {loaded && <small>{kindText}</small>}
        {explained && <ExplainedBy paper={paper} explained={explained} />}
      </FindingRow>
    </div>
  );
}
