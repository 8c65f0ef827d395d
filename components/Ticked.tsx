/** Something that is on or off, with what that means below it. */
import { useId } from 'preact/hooks';
import './Dialog.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

export function Ticked({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        aria-labelledby={id}
        aria-describedby={`${id}hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <span id={id}>{label}</span>
        <small id={`${id}hint`}>{hint}</small>
      </span>
    </label>
  );
}
