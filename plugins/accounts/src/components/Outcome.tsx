import { Alert } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Tells that something was done; screen readers say it when it comes. */
export function Outcome({ children }: { children?: ReactNode }) {
  return (
    // Always there, so that screen readers hear what comes into it; takes no room meanwhile.
    <div role="status" style={{ display: 'contents' }}>
      {children && <Alert status="success" icon title={children} />}
    </div>
  );
}
