/** The outstanding list as it is printed: a table for each part, across a sheet of A4. Nothing of it is on screen. */
import type { WrittenTracker } from '@/lib/export/tracker';
import './PrintedTracker.css';

export function PrintedTracker({ tracker }: { readonly tracker: WrittenTracker }) {
  const { title, committee, when, by, warnings, columns, parts, foot } = tracker;
  return (
    <div class="printed-tracker">
      <header class="printed-tracker-head">
        <div>
          <h1>{title}</h1>
          <p>{committee}</p>
          <p>{when}</p>
        </div>
        {by !== null && <p>{by}</p>}
      </header>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {parts.map(({ heading, rows }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <table>
            <colgroup>
              {columns.map((column) => (
                <col key={column.title} style={{ width: `${column.share * 100}%` }} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.title} scope="col">
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((words, column) => (
                    <td key={column}>{words}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <footer>{foot}</footer>
    </div>
  );
}
