/** The settings, wired. Loaded on the first visit, so that the rest of the desk opens without them. */
import type { Signal } from '@preact/signals';
import { DeleteEverythingDialog } from '@/components/DeleteEverythingDialog';
import { DeskSettings } from '@/components/DeskSettings';
import type { SettingsSection } from '@/components/desk-places';
import { SettingsCouncils } from '@/components/SettingsCouncils';
import { SettingsKeyboard } from '@/components/SettingsKeyboard';
import { SettingsLanguage } from '@/components/SettingsLanguage';
import { SettingsName } from '@/components/SettingsName';
import { SettingsReading } from '@/components/SettingsReading';
import { SettingsStorage } from '@/components/SettingsStorage';
import { StoreTrouble } from '@/components/StoreTrouble';
import { openShortcutSettings } from '@/lib/platform/shortcuts';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { Settings } from '@/lib/store/setting-rows';
import { settings as text } from '@/lib/words/settings';
import { openBackups } from './BackupPart';
import type { Act } from './desk';
import { createSettings } from './settings';
import type { Watched } from './watched';

type Lent = {
  readonly store: Store;
  readonly act: Act;
  readonly chosen: Watched<Settings>;
  readonly areKeysShown: Signal<boolean>;
};

export function openSettings({ store, act, chosen, areKeysShown }: Lent) {
  const settings = createSettings(store);
  const backups = openBackups(store, act);
  // Shortcuts are changed in another tab.
  document.addEventListener('visibilitychange', () => void settings.lookAtShortcuts());
  const isReady = () => chosen.value !== null && backups.isReady();
  const begunAnew = async (deleted: Kept<null>) => {
    await act(deleted, { said: text.deleteAll.done, undo: null });
    await settings.look();
    await backups.look();
  };
  return {
    /** All of it is there: what comes late would push away what was asked for. */
    isReady,
    async look(): Promise<void> {
      await Promise.all([settings.look(), backups.look()]);
    },
    Place: ({ here }: { here: SettingsSection | null }) => {
      const choices = chosen.value;
      if (choices === null || !isReady()) return null;
      if (!choices.ok) return <StoreTrouble problem={choices.problem} when="read" />;
      const deleting = settings.deleting.value;
      return (
        <>
          <DeskSettings
            here={here}
            sections={{
              backup: <backups.Part />,
              councils: <SettingsCouncils hosts={settings.hosts.value} onTurnOff={settings.turnOff} />,
              reading: (
                <SettingsReading
                  settings={choices.value}
                  onTheme={(theme) => act(settings.theme(theme))}
                  onShortForms={(which) => act(settings.shortForms(which))}
                  onMeanings={(meanings) => void act(settings.meanings(meanings))}
                />
              ),
              keyboard: (
                <SettingsKeyboard
                  areLettersOn={choices.value.letterKeys}
                  shortcuts={settings.shortcuts.value}
                  isFirefox={import.meta.env.FIREFOX}
                  onLetterKeys={(areOn) => void act(settings.letterKeys(areOn))}
                  onKeys={() => {
                    areKeysShown.value = true;
                  }}
                  onShortcuts={() => void openShortcutSettings()}
                />
              ),
              language: (
                <SettingsLanguage
                  chosen={choices.value.language}
                  onLanguage={(language) => void act(settings.language(language))}
                />
              ),
              name: (
                <SettingsName
                  name={choices.value.memberName}
                  onName={(name) => act(settings.memberName(name))}
                />
              ),
              storage: (
                <SettingsStorage
                  room={settings.room.value}
                  isPromised={settings.isPromised.value}
                  wasRoomMade={settings.wasRoomMade.value}
                  onMakeRoom={() => act(settings.makeRoom())}
                  onDeleteEverything={() => void act(settings.askToDelete())}
                />
              ),
            }}
          />
          {deleting && (
            <DeleteEverythingDialog
              held={deleting}
              onDelete={() => void begunAnew(settings.deleteEverything())}
              onClose={() => {
                settings.deleting.value = null;
              }}
            />
          )}
        </>
      );
    },
  };
}
