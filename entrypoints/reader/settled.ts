/** A value that follows another once that has stood still for a while. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

export function settled<Value>(source: ReadonlySignal<Value>, afterMs: number): ReadonlySignal<Value> {
  const value = signal(source.peek());
  effect(() => {
    const next = source.value;
    const timer = setTimeout(() => {
      value.value = next;
    }, afterMs);
    return () => clearTimeout(timer);
  });
  return value;
}
