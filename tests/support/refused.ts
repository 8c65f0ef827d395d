/** A browser that stops writing. */
import { vi } from 'vitest';

type Change = (this: IDBObjectStore, ...row: never[]) => IDBRequest;

/** It refuses to change one table, or any, from now on: until the mocks are restored. */
export function refuseWrites(into: string | null = null, name = 'QuotaExceededError'): void {
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as Change;
    const refused: Change = function (...row) {
      if (into === null || this.name === into) throw new DOMException('refused', name);
      return real.apply(this, row);
    };
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(refused as never);
  }
}
