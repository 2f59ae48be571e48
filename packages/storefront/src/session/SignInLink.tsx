import { type ReactNode, useEffect, useState } from 'react';
import { currentPath } from './returnPaths';
import { useSession } from './SessionContext';

/** Leads through signing in and back to the page that is open. */
export function SignInLink(props: {
  className: string;
  /** Path of the page as the server knows it. */
  path: string;
  children: ReactNode;
}) {
  const { signInUrl } = useSession();
  const [path, setPath] = useState(props.path);
  // Searching changes the address without a new page, hence only then.
  const refresh = () => setPath(currentPath());
  useEffect(refresh, []);
  return (
    <a
      className={props.className}
      href={signInUrl(path)}
      onPointerDown={refresh}
      onFocus={refresh}
    >
      {props.children}
    </a>
  );
}
