/** The member's choices: light or dark, which short forms are marked, the name on what is saved, which councils Kloe reads by itself, and room on the disk. */
import { useState } from 'preact/hooks';
import type { Settings } from '@/lib/store/setting-rows';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { Field } from './Field';
import './DeskSettings.css';

type Props = {
  readonly settings: Settings;
  readonly hosts: readonly string[];
  /** Bytes in use; `null` where the browser does not say. */
  readonly used: number | null;
  readonly wasRoomMade: boolean;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onShortForms: (which: Settings['shortForms']) => void;
  readonly onName: (name: string) => void;
  readonly onTurnOff: (host: string) => void;
  readonly onMakeRoom: () => void;
};

const THEMES = ['system', 'light', 'dark'] as const;
const SHORT_FORMS = ['first', 'every', 'off'] as const;

export function DeskSettings(props: Props) {
  const { settings, hosts, used, wasRoomMade, onTheme, onShortForms, onName, onTurnOff, onMakeRoom } = props;
  // Kept as it is typed, which the store tells of later: the field does not wait for it.
  const [name, setName] = useState(settings.memberName);
  const text = deskWords.settings;
  return (
    <main class="desk desk-settings">
      <h1 tabIndex={-1}>{text.title}</h1>
      <section>
        <h2 id="desk-look">{text.look}</h2>
        <Choices
          labelledBy="desk-look"
          names={text.theme}
          values={THEMES}
          chosen={settings.theme}
          onChoose={onTheme}
        />
      </section>
      <section>
        <h2 id="desk-short-forms">{text.shortForms}</h2>
        <p>{text.shortFormsText}</p>
        <Choices
          labelledBy="desk-short-forms"
          names={text.shortFormsMarked}
          values={SHORT_FORMS}
          chosen={settings.shortForms}
          onChoose={onShortForms}
        />
      </section>
      <section>
        <h2>{text.name}</h2>
        <p>{text.nameText}</p>
        <Field
          type="text"
          label={text.name}
          isLabelHidden
          hint={text.nameHint}
          value={name}
          onValue={(typed) => {
            setName(typed);
            onName(typed);
          }}
        />
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

type ChoicesProps<Value extends string> = {
  readonly labelledBy: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

function Choices<Value extends string>({ labelledBy, names, values, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
    <div class="desk-settings-row" role="group" aria-labelledby={labelledBy}>
      {values.map((value) => (
        <Button
          key={value}
          isPressed={value === chosen}
          {...(value === chosen ? { icon: 'tick' as const } : {})}
          onPress={() => onChoose(value)}
        >
          {names[value]}
        </Button>
      ))}
    </div>
  );
}
