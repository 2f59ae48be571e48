import { Alert } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Tells that something was done; screen readers say it when it comes. */
export function Outcome({ children }: { children?: ReactNode }) {
  return (
    <div role="status">
      {children && <Alert status="success" icon title={children} />}
    </div>
  );
}
