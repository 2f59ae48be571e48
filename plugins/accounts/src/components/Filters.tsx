import type { ReactNode } from 'react';
import '../form/FormFrame.css';

/** Filters side by side, or below each other on a phone. */
export function Filters(props: { label: string; children: ReactNode }) {
  return (
    <div
      className="marquee-form"
      role="search"
      aria-label={props.label}
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))',
        gap: 12,
        alignItems: 'end',
      }}
    >
      {props.children}
    </div>
  );
}
