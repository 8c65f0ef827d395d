/** All keys that do something here: the browser's as they are set now, Kloe's own as they are. */
import { useEffect, useState } from 'preact/hooks';
import { isListenedTo, KEYS, keysShown } from '@/lib/keys';
import type { Shortcut } from '@/lib/platform/shortcuts';
import { languageOf } from '@/lib/words';
import type { KeyGroup } from '@/lib/words/en/keys';
import { keys as text } from '@/lib/words/keys';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { helpPage } from './help-page';
import { KeyCaps } from './KeyCaps';
import { capsOf } from './key-caps';
import { groupsOf, type KeySurface } from './key-groups';
import './KeysDialog.css';

type Props = {
  readonly surface: KeySurface;
  readonly shortcutsNow: () => Promise<readonly Shortcut[]>;
  readonly onSettings: () => void;
  readonly onClose: () => void;
};

type Row = { readonly does: string; readonly caps: readonly string[] };

export function KeysDialog({ surface, shortcutsNow, onSettings, onClose }: Props) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcutsNow().then(setShortcuts), []);
  const areLettersOn = isListenedTo(KEYS.everywhere.help);
  return (
    <div lang={languageOf('keys')}>
      <Dialog title={text.title} onClose={onClose}>
        <p>{areLettersOn ? text.letters : text.noLetters}</p>
        <p class="button-row">
          <Button kind="main" onPress={onClose}>
            {text.close}
          </Button>
          <Button
            onPress={() => {
              onClose();
              onSettings();
            }}
          >
            {text.change}
          </Button>
          <a href={helpPage()} target="_blank" rel="noreferrer">
            {text.guide}
          </a>
        </p>
        <div class="keys-list">
          {groupsOf(surface).map((group) => (
            <Group
              key={group}
              name={text.group[group]}
              rows={group === 'browser' ? browserRows(shortcuts) : rowsOf(group)}
            />
          ))}
        </div>
      </Dialog>
    </div>
  );
}

function Group({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{name}</h3>
      <dl>
        {rows.map(({ does, caps }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{caps.length === 0 ? text.notSet : <KeyCaps caps={caps} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf(group: KeyGroup): readonly Row[] {
  const does: Readonly<Record<string, string>> = text.does[group];
  return Object.entries<string | readonly string[]>(KEYS[group]).flatMap(([name, keys]) => {
    const caps = keysShown(keys);
    return caps.length === 0 ? [] : [{ does: does[name] ?? '', caps }];
  });
}

const browserRows = (shortcuts: readonly Shortcut[]): readonly Row[] =>
  shortcuts.map((shortcut) => ({ does: text.does.browser[shortcut.name], caps: capsOf(shortcut) }));
