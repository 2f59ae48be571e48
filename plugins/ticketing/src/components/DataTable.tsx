import type { ReactNode } from 'react';
import './DataTable.css';

/** A column of a {@link DataTable}; the first one names the row. */
export interface Column<T> {
  label: string;
  cell: (item: T) => ReactNode;
}

/** A plain table that scrolls sideways on a phone, also with the arrow keys. */
export function DataTable<T>(props: {
  /** What the table holds, for screen readers. */
  label: string;
  columns: Column<T>[];
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Whether newer rows are on their way, or could not be had. */
  stale?: boolean;
}) {
  const { label, columns, items, keyOf, stale = false } = props;
  return (
    <div
      className="marquee-ticketing-table"
      role="region"
      aria-label={label}
      aria-busy={stale}
      data-stale={stale}
      // Whoever has no mouse scrolls it with the arrow keys.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.label} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={keyOf(item)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.label} scope="row">
                    {column.cell(item)}
                  </th>
                ) : (
                  <td key={column.label}>{column.cell(item)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
