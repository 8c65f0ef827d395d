/** Which language Kloe speaks. What no Welsh speaker has read yet is chosen here and nowhere else, and called a draft. */
import type { Settings } from '@/lib/store/setting-rows';
import { settings as text } from '@/lib/words/settings';
import { SettingChoices } from './SettingChoices';

type Props = {
  readonly chosen: Settings['language'];
  readonly onLanguage: (language: Settings['language']) => void;
};

const LANGUAGES = ['en', 'cy'] as const;

export function SettingsLanguage({ chosen, onLanguage }: Props) {
  return (
    <SettingChoices
      label={text.language}
      hint={text.languageText}
      names={text.languages}
      values={LANGUAGES}
      chosen={chosen}
      onChoose={onLanguage}
    />
  );
}
