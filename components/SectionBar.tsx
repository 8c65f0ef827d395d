/**
 * Back, where I am, straight to another section. Its heading takes the focus
 * when a section is shown.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words';
import { Button } from './Button';
import { MenuButton } from './MenuButton';
import './SectionBar.css';

export type SectionLink = { readonly key: string; readonly name: string; readonly count: string | null };

type Props = {
  readonly title: string;
  /** "64", "23 of 412"; `null` where there is nothing to count. */
  readonly count: string | null;
  readonly links: readonly SectionLink[];
  readonly here: string;
  readonly onBack: () => void;
  readonly onGoTo: (key: string) => void;
};

export function SectionBar({ title, count, links, here, onBack, onGoTo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: a focus that comes after the paint would shut a menu that was opened meanwhile.
  useLayoutEffect(() => heading.current?.focus(), [here]);
  return (
    <nav class="section-bar" aria-label={words.everywhere.sections}>
      <Button kind="bare" icon="back" label={words.everywhere.backToContents} onPress={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title} {count !== null && <span>{count}</span>}
      </h1>
      <GoTo links={links} here={here} onGoTo={onGoTo} />
    </nav>
  );
}

function GoTo({ links, here, onGoTo }: Pick<Props, 'links' | 'here' | 'onGoTo'>) {
  return (
    <div class="section-menu">
      <MenuButton name={words.everywhere.goTo}>
        {(choose) => (
          <ul class="menu-list">
            {links.map(({ key, name, count }) => (
              <li key={key}>
                <button
                  type="button"
                  aria-current={key === here ? 'page' : undefined}
                  onClick={choose(() => onGoTo(key))}
                >
                  <span>{name}</span> <span>{count}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </MenuButton>
    </div>
  );
}
