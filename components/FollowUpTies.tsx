/** Other follow-ups that one has to do with: its duplicates, what it is a part of, what it was linked to. */
import type { FollowUp } from '@/lib/follow/paper';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { followUpTitle } from './follow-up-text';

export type Ties = {
  readonly merged: readonly FollowUp[];
  readonly partOf: FollowUp | null;
  readonly related: readonly { readonly followUp: FollowUp; readonly href: string }[];
};

type Props = { readonly ties: Ties; readonly onSeparate: (followUp: FollowUp) => void };

export function FollowUpTies({ ties: { merged, partOf, related }, onSeparate }: Props) {
  const text = followUpDeeds;
  if (merged.length === 0 && partOf === null && related.length === 0) return null;
  return (
    <section>
      {merged.length > 0 && (
        <>
          <h2>{text.merge.duplicates}</h2>
          <ul>
            {merged.map((one) => (
              <li key={one.id}>
                {followUpTitle(one)}{' '}
                <Button
                  kind="bare"
                  size="small"
                  label={text.merge.apartNamed(followUpTitle(one))}
                  onPress={() => onSeparate(one)}
                >
                  {text.merge.apart}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {partOf !== null && (
        <>
          <h2>{text.split.partOf}</h2>
          <p>{followUpTitle(partOf)}</p>
          <Button kind="bare" size="small" onPress={() => onSeparate(partOf)}>
            {text.split.together}
          </Button>
        </>
      )}
      {related.length > 0 && (
        <>
          <h2>{text.related}</h2>
          <ul>
            {related.map(({ followUp, href }) => (
              <li key={followUp.id}>
                <a href={href}>{followUpTitle(followUp)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
