/** What Kloe may read: this page only, or every page of the host, and how to change that. */
import { words } from '@/lib/words';
import { Button } from './Button';
import { isDisguised } from './disguised-host';
import { PanelSection } from './PanelSection';
import type { PanelView } from './panel-state';

type Props = { readonly view: PanelView; readonly onAlwaysOn: (isOn: boolean) => void };

export function PanelAccess({ view: { host, isAlwaysOn, wasRefused }, onAlwaysOn }: Props) {
  const text = words.panel.access;
  return (
    <PanelSection label={text.title}>
      <div>
        <p>
          <b>{isAlwaysOn ? text.always(host) : text.onlyThis}</b>
        </p>
        <small>{isDisguised(host) ? text.disguised : words.panel.nothingLeaves}</small>
      </div>
      <p>
        <Button size="small" onPress={() => onAlwaysOn(!isAlwaysOn)}>
          {isAlwaysOn ? text.turnOff(host) : text.turnOn(host)}
        </Button>
      </p>
      <p role="status">{wasRefused && <small>{text.refused(host)}</small>}</p>
    </PanelSection>
  );
}
