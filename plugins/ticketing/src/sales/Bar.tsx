import type { ReactNode } from 'react';

/**
 * A number with a bar of its share behind it; the bar alone tells nothing.
 *
 * @param props.share - from 0 to 1
 */
export function Bar(props: { share: number; children: ReactNode }) {
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
      <span
        aria-hidden
        style={{
          width: `${Math.round(props.share * 120)}px`,
          height: 12,
          flex: 'none',
          borderRadius: 2,
          background: 'var(--bui-announcement-fg-subdued)',
        }}
      />
      {props.children}
    </span>
  );
}
