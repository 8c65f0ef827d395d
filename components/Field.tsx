/** One line to fill in, not kept by the browser: label above, never inside; hint stays while typing; an error says what to do. */
import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import './Field.css';

type Props = {
  readonly label: string;
  /** For a field whose sign and place say what it is: the label is said, not shown. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type: 'search' | 'text' | 'password';
  readonly icon?: IconName;
  readonly placeholder?: string;
  /** Takes the focus where its place on the desk is arrived at. */
  readonly isArrival?: boolean;
};

export function Field(props: Props) {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    value,
    onValue,
    type,
    icon,
    placeholder = '',
    isArrival,
  } = props;
  const id = useId();
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  const box = {
    id: `${id}input`,
    value,
    placeholder,
    autoComplete: 'off',
    'data-arrival': isArrival || undefined,
    'aria-invalid': error !== undefined,
    'aria-describedby': described,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => onValue(currentTarget.value),
  };
  return (
    <div class="field">
      <label class={isLabelHidden ? 'hidden-text' : 'field-label'} for={`${id}input`}>
        {label}
      </label>
      {hint !== undefined && <small id={`${id}hint`}>{hint}</small>}
      {error !== undefined && (
        <p class="field-error" id={`${id}error`}>
          <Icon name="warning" size="small" /> {error}
        </p>
      )}
      <span class="field-box" data-icon={icon}>
        {icon && <Icon name={icon} />}
        {type === 'password' && <input {...box} type="password" />}
        {type === 'search' && <input {...box} type="search" />}
        {type === 'text' && <input {...box} type="text" />}
      </span>
    </div>
  );
}
