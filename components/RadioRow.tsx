/** One of a few short answers, side by side. What is asked is said, not shown. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './RadioRow.css';

type Props<Option extends string> = {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option | null;
  readonly onChoose: (option: Option) => void;
  readonly children: (option: Option) => ComponentChildren;
};

export function RadioRow<Option extends string>(props: Props<Option>) {
  const { legend, options, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset class="radio-row">
      <legend class="hidden-text">{legend}</legend>
      {options.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
          {children(one)}
        </label>
      ))}
    </fieldset>
  );
}
