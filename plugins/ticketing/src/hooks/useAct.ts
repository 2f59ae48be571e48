import { useRef, useState } from 'react';

/** Something that a button does, once at a time. */
export interface Act<Given extends unknown[] = []> {
  pending: boolean;
  /** Why the last run failed. */
  error?: Error;
  run: (...given: Given) => Promise<void>;
  /** Forgets why the last run failed. */
  forget: () => void;
}

/** Runs what a button does, and keeps why it failed. */
export function useAct<Given extends unknown[] = []>(
  act: (...given: Given) => Promise<void>,
): Act<Given> {
  const [state, setState] = useState<{ pending: boolean; error?: Error }>({
    pending: false,
  });
  const underWay = useRef(false);
  const run = async (...given: Given) => {
    if (underWay.current) return;
    underWay.current = true;
    setState({ pending: true });
    try {
      await act(...given);
      setState({ pending: false });
    } catch (error) {
      setState({ pending: false, error: error as Error });
    } finally {
      underWay.current = false;
    }
  };
  const forget = () => setState(({ pending }) => ({ pending }));
  return { ...state, run, forget };
}
