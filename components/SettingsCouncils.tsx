/** The sites that Kloe reads by itself. */
import { settings as text } from '@/lib/words/settings';
import { Button } from './Button';

type Props = { readonly hosts: readonly string[]; readonly onTurnOff: (host: string) => void };

export function SettingsCouncils({ hosts, onTurnOff }: Props) {
  return (
    <>
      <p>{hosts.length === 0 ? text.noCouncils : text.councilsText}</p>
      <ul class="desk-settings-hosts">
        {hosts.map((host) => (
          <li key={host}>
            <b>{host}</b>
            <Button size="small" label={text.turnOffNamed(host)} onPress={() => onTurnOff(host)}>
              {text.turnOff}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
