/** How papers look: which short forms are marked, what colours mean, light or dark. */
import type { Colour } from '@/lib/marking';
import type { Settings } from '@/lib/store/setting-rows';
import { settings as text } from '@/lib/words/settings';
import { ColourMeanings } from './ColourMeanings';
import { SettingChoices } from './SettingChoices';

type Props = {
  readonly settings: Settings;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onShortForms: (which: Settings['shortForms']) => void;
  readonly onMeanings: (meanings: Readonly<Record<Colour, string>>) => void;
};

const THEMES = ['system', 'light', 'dark'] as const;
const SHORT_FORMS = ['first', 'every', 'off'] as const;

export function SettingsReading({ settings, onTheme, onShortForms, onMeanings }: Props) {
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
      <h3>{text.colours}</h3>
      <p>{text.coloursText}</p>
      <ColourMeanings meanings={settings.meanings} onMeanings={onMeanings} />
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
