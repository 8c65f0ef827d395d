/** Rows that are still being looked for: grey lines in a row's shape, standing still, with a sentence. */
import './Skeleton.css';

export function Skeleton({ rows = 2, children }: { rows?: number; children: string }) {
  return (
    <div class="skeleton" aria-busy="true">
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div class="skeleton-row" key={row}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
      <p role="status">{children}</p>
    </div>
  );
}
