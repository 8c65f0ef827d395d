/** The views of the left column, one at a time. Arrow keys go from one to the other. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './ReaderTabs.css';

type Props<Key extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly children: ComponentChildren;
};

export function ReaderTabs<Key extends string>({ label, tabs, chosen, onChoose, children }: Props<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const next = (at + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChoose(tab.key);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="reader-tabs">
      <div
        role="tablist"
        aria-label={label}
        ref={list}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') step(1);
          if (key === 'ArrowLeft') step(-1);
        }}
      >
        {tabs.map(({ key, name }) => (
          <button
            type="button"
            role="tab"
            key={key}
            id={`${id}${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`} tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
