/** Whether letters are keys; the browser's shortcuts as they are set now, and how the member changes them there. */
import type { Shortcut } from '@/lib/platform/shortcuts';
import { keys } from '@/lib/words/keys';
import { settings as text } from '@/lib/words/settings';
import { Button } from './Button';
import { KeyCaps } from './KeyCaps';
import { capsOf } from './key-caps';
import './Dialog.css';
import './SettingsKeyboard.css';

type Actions = {
  readonly onLetterKeys: (areOn: boolean) => void;
  /** Opens the list of all keys. */
  readonly onKeys: () => void;
  /** Opens the place in the browser where shortcuts are changed. */
  readonly onShortcuts: () => void;
};

type Props = Actions & {
  readonly areLettersOn: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly isFirefox: boolean;
};

export function SettingsKeyboard({ areLettersOn, shortcuts, isFirefox, ...does }: Props) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={areLettersOn}
          onChange={({ currentTarget }) => does.onLetterKeys(currentTarget.checked)}
        />
        <span>
          {text.letterKeys}
          <small>{text.letterKeysText}</small>
        </span>
      </label>
      <p>
        <Button icon="list" onPress={does.onKeys}>
          {text.keys}
        </Button>
      </p>
      <table class="shortcut-table">
        <caption>
          {text.shortcuts}
          <small>{text.shortcutsText}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.shortcut.does}</th>
            <th scope="col">{text.shortcut.keys}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={shortcut.name}>
              <th scope="row">{keys.does.browser[shortcut.name]}</th>
              <td>{shortcut.keys === '' ? keys.notSet : <KeyCaps caps={capsOf(shortcut)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button describedBy="desk-shortcuts" onPress={does.onShortcuts}>
          {text.change}
        </Button>
      </p>
      <small id="desk-shortcuts">{isFirefox ? text.howInFirefox : text.howInChromium}</small>
    </>
  );
}
