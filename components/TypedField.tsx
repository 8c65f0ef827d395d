/** A line or a few that are handed on at each key. What is typed is never replaced while the field has focus. */
import type { TargetedEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './TypedField.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** 1: a single line. */
  readonly rows: number;
  readonly type?: 'text' | 'date';
  readonly size?: 'normal' | 'room';
  readonly takesFocus?: boolean;
  readonly onValue: (value: string) => void;
};

export function TypedField(props: Props) {
  const { label, hint, value, rows, type = 'text', size = 'normal', takesFocus = false, onValue } = props;
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(value);
  }, [value]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const box = {
    id,
    ref: field,
    value: typed,
    'aria-describedby': hint === undefined ? undefined : `${id}hint`,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(currentTarget.value);
      onValue(currentTarget.value);
    },
  };
  return (
    <div class="typed-field" data-size={size}>
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input {...box} type="date" />
      ) : rows === 1 ? (
        <input {...box} type="text" autoComplete="off" />
      ) : (
        <textarea {...box} rows={rows} />
      )}
      {hint !== undefined && <small id={`${id}hint`}>{hint}</small>}
    </div>
  );
}
