import { useEffect, useState } from 'react';
import { findEmail } from './keptEmail';

/** The address that a code was mailed to from this tab; known once the page is live. */
export function useKeptEmail(): string | undefined {
  const [email, setEmail] = useState<string>();
  useEffect(() => setEmail(findEmail(sessionStorage)), []);
  return email;
}
