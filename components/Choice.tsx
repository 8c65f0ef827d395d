/** One of a few, in a list that opens. Its label stands above it, or beside it in a line of tools. */
import { useId } from 'preact/hooks';
import './Choice.css';

type Props<Option extends string> = {
  readonly label: string;
  readonly isBeside?: boolean;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
};

export function Choice<Option extends string>({
  label,
  isBeside = false,
  options,
  chosen,
  nameOf,
  onChoose,
}: Props<Option>) {
  const id = useId();
  return (
    <div class="list-choice" data-beside={isBeside || undefined}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const option = options.find((one) => one === currentTarget.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
