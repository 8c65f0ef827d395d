/** The member's choices: light or dark, which councils Kloe reads by itself, and room on the disk. */
import type { Settings } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { Button } from './Button';
import './DeskSettings.css';

type Props = {
  readonly settings: Settings;
  readonly hosts: readonly string[];
  /** Bytes in use; `null` where the browser does not say. */
  readonly used: number | null;
  readonly wasRoomMade: boolean;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onTurnOff: (host: string) => void;
  readonly onMakeRoom: () => void;
};

const THEMES = ['system', 'light', 'dark'] as const;

export function DeskSettings(props: Props) {
  const { settings, hosts, used, wasRoomMade, onTheme, onTurnOff, onMakeRoom } = props;
  const text = words.desk.settings;
  return (
    <main class="desk desk-settings">
      <h1 tabIndex={-1}>{text.title}</h1>
      <section>
        <h2 id="desk-look">{text.look}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form */}
        <div class="desk-settings-row" role="group" aria-labelledby="desk-look">
          {THEMES.map((theme) => (
            <Button
              key={theme}
              isPressed={settings.theme === theme}
              {...(settings.theme === theme ? { icon: 'tick' as const } : {})}
              onPress={() => onTheme(theme)}
            >
              {text.theme[theme]}
            </Button>
          ))}
        </div>
      </section>
      <section>
        <h2>{text.councils}</h2>
        <p>{hosts.length === 0 ? text.noCouncils : text.councilsText}</p>
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <b>{host}</b>
              <Button size="small" label={text.turnOffNamed(host)} onPress={() => onTurnOff(host)}>
                {text.turnOff}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.storage}</h2>
        <p>{text.nothingLeaves}</p>
        {used !== null && <p>{text.used(words.everywhere.size(used))}</p>}
        <p>
          <Button describedBy="desk-room" onPress={onMakeRoom}>
            {text.makeRoom}
          </Button>
        </p>
        <small id="desk-room">{text.makeRoomText}</small>
        <p role="status">{wasRoomMade && text.roomMade}</p>
      </section>
    </main>
  );
}
