/** How papers look: which short forms are marked, light or dark. */
import type { Settings } from '@/lib/store/setting-rows';
import { settings as text } from '@/lib/words/en/settings';
import { SettingChoices } from './SettingChoices';

type Props = {
  readonly settings: Settings;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onShortForms: (which: Settings['shortForms']) => void;
};

const THEMES = ['system', 'light', 'dark'] as const;
const SHORT_FORMS = ['first', 'every', 'off'] as const;

export function SettingsReading({ settings, onTheme, onShortForms }: Props) {
  return (
    <>
      <SettingChoices
        label={text.shortForms}
        hint={text.shortFormsText}
        names={text.shortFormsMarked}
        values={SHORT_FORMS}
        chosen={settings.shortForms}
        onChoose={onShortForms}
      />
      <SettingChoices
        label={text.look}
        names={text.theme}
        values={THEMES}
        chosen={settings.theme}
        onChoose={onTheme}
      />
    </>
  );
}
