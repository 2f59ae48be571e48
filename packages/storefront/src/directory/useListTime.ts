import { useEffect, useState } from 'react';
import type { ListTime } from './cardState';

const TICK_MS = 20_000;

/**
 * When a list is read. At first that is when it was made, so that server and browser
 * agree on what is over; then time goes on.
 */
export function useListTime(asOf: string): ListTime {
  const made = Date.parse(asOf);
  const [age, setAge] = useState(0);
  useEffect(() => {
    const begin = performance.now();
    const timer = setInterval(() => setAge(performance.now() - begin), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return { now: made + age, asOf: made };
}
