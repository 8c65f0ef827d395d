/** One of a few, as buttons beside each other below their name. */
import { useId } from 'preact/hooks';
import { Button } from './Button';

type Props<Value extends string> = {
  readonly label: string;
  /** What it is about, where its name does not say. */
  readonly hint?: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

export function SettingChoices<Value extends string>(props: Props<Value>) {
  const { label, hint, names, values, chosen, onChoose } = props;
  const id = useId();
  return (
    <>
      <h3 id={id}>{label}</h3>
      {hint !== undefined && <p>{hint}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form */}
      <div class="desk-settings-row" role="group" aria-labelledby={id}>
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
    </>
  );
}
