import type { ReactNode } from 'react';

/** Fields beside each other, and below each other where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
        gap: 12,
        alignItems: 'start',
      }}
    >
      {children}
    </div>
  );
}
