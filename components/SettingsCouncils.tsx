/** The sites that Kloe reads by itself. */
import { words } from '@/lib/words';
import { settings as text } from '@/lib/words/settings';
import { Button } from './Button';
import { isDisguised } from './disguised-host';

type Props = { readonly hosts: readonly string[]; readonly onTurnOff: (host: string) => void };

export function SettingsCouncils({ hosts, onTurnOff }: Props) {
  return (
    <>
      <p>{hosts.length === 0 ? text.noCouncils : text.councilsText}</p>
      <ul class="desk-settings-hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span>
              <b>{host}</b> {isDisguised(host) && <small>{words.panel.access.disguised}</small>}
            </span>
            <Button size="small" label={text.turnOffNamed(host)} onPress={() => onTurnOff(host)}>
              {text.turnOff}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
