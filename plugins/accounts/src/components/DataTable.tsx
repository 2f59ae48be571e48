import type { ReactNode } from 'react';
import './DataTable.css';

/** A column of a {@link DataTable}. */
export interface Column<T> {
  id: string;
  label: string;
  cell: (item: T) => ReactNode;
}

/**
 * The tables of this plugin. Backstage's own tells screen readers in English that
 * it loads, and pages by itself; this one is a plain table that scrolls sideways on
 * a phone, and leaves paging to the address.
 */
export function DataTable<T>(props: {
  /** What the table holds, for screen readers. */
  label: string;
  columns: Column<T>[];
  items: T[];
  keyOf: (item: T) => string;
  /** Whether newer rows are on their way. */
  pending: boolean;
}) {
  const { label, columns, items, keyOf, pending } = props;
  return (
    <div
      className="marquee-table"
      role="region"
      aria-label={label}
      aria-busy={pending}
      // Whoever has no mouse scrolls it with the arrow keys.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.id} scope="col">
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
                  <th key={column.id} scope="row">
                    {column.cell(item)}
                  </th>
                ) : (
                  <td key={column.id}>{column.cell(item)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
