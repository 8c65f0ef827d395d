/**
 * Whose follow-ups are shown, of which kind, and which need a second look: links, since the address keeps them. Where
 * there is no room beside the list they are folded above it.
 */
import { useState } from 'preact/hooks';
import { type BoardRow, isAmong, ownerKey } from '@/lib/follow/board';
import { ONLY, WHATS } from '@/lib/follow/board-choice';
import type { ResponseTime } from '@/lib/follow/response-time';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps as text } from '@/lib/words/follow-ups';
import { Button } from './Button';
import { type DeskPlace, hrefOf } from './desk-places';
import { Ageing } from './FollowUpRow';
import './FollowUpFilters.css';

export type Chosen = Extract<DeskPlace, { kind: 'follow-ups' }>;

type Props = {
  readonly here: Chosen;
  readonly rows: readonly BoardRow[];
  readonly response: ResponseTime;
  readonly onResponse: () => void;
};

export function FollowUpFilters({ here, rows, response, onResponse }: Props) {
  const open = rows.filter(({ group }) => group !== 'closed');
  const [isOpen, setOpen] = useState(false);
  const chosen = [here.owner, here.what, here.only].filter((one) => one !== null).length;
  return (
    <nav class="follow-up-filters" aria-label={text.filters(0)} data-open={isOpen || undefined}>
      <p>
        <Button isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {text.filters(chosen)}
        </Button>
      </p>
      <div>
        <h2>{text.who}</h2>
        <ul>
          <Filter href={{ ...here, owner: null }} isOn={here.owner === null} count={open.length}>
            {text.everyone}
          </Filter>
          {ownersOf(open).map(({ key, name, count }) => (
            <Filter key={key} href={{ ...here, owner: key }} isOn={here.owner === key} count={count}>
              {name}
            </Filter>
          ))}
        </ul>
      </div>
      <div>
        <h2>{text.kind}</h2>
        <ul>
          {WHATS.map((what) => (
            <Filter
              key={what}
              href={{ ...here, what: here.what === what ? null : what }}
              isOn={here.what === what}
              count={open.filter(({ followUp }) => followUp.kind === what).length}
            >
              {text.kinds[what]}
            </Filter>
          ))}
        </ul>
      </div>
      <div>
        <h2>{text.look}</h2>
        <ul>
          {ONLY.map((only) => (
            <Filter
              key={only}
              href={{ ...here, only: here.only === only ? null : only }}
              isOn={here.only === only}
              count={rows.filter((row) => isAmong(row, only)).length}
            >
              {text.only[only]}
            </Filter>
          ))}
        </ul>
      </div>
      <div class="follow-up-legend">
        <h2>{text.ageing}</h2>
        <p>
          <Ageing missed={1} /> {text.ageingText}
        </p>
      </div>
      <div class="follow-up-legend">
        <h2>{followUpDeeds.response.title}</h2>
        <p>{followUpDeeds.response.said(response.months, response.basis)}</p>
        <Button kind="bare" size="small" onPress={onResponse}>
          {followUpDeeds.response.change}
        </Button>
      </div>
    </nav>
  );
}

type FilterProps = {
  readonly href: DeskPlace;
  readonly isOn: boolean;
  readonly count: number;
  readonly children: string;
};

function Filter({ href, isOn, count, children }: FilterProps) {
  return (
    <li>
      <a href={hrefOf(href)} aria-current={isOn ? 'true' : undefined}>
        <span>{children}</span>
        <span>{count}</span>
      </a>
    </li>
  );
}

type Owner = { readonly key: string; readonly name: string; readonly count: number };

/** Most to do first. */
function ownersOf(rows: readonly BoardRow[]): readonly Owner[] {
  const byOwner = Map.groupBy(
    rows.filter(({ life }) => life.owner !== null),
    ({ life }) => ownerKey(life.owner),
  );
  return [...byOwner]
    .map(([key, of]) => ({ key, name: of[0]?.life.owner?.replace(/^the /i, '') ?? '', count: of.length }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en-GB'));
}
