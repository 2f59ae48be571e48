import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback, useRef, useState } from 'react';
import { errorText } from '../format/errorText';
import { accountsTranslationRef } from '../translation';

/** Something that a button does. */
export interface Act {
  pending: boolean;
  /** Why the last run failed, as a sentence. */
  failure?: string;
  run: () => Promise<void>;
}

/** Runs what a button does, once at a time, and tells why it failed. */
export function useAct(act: () => Promise<void>): Act {
  const { t } = useTranslationRef(accountsTranslationRef);
  const [state, setState] = useState<{ pending: boolean; failure?: string }>({
    pending: false,
  });
  const underWay = useRef(false);
  const run = useCallback(async () => {
    if (underWay.current) return;
    underWay.current = true;
    setState({ pending: true });
    try {
      await act();
      setState({ pending: false });
    } catch (error) {
      setState({ pending: false, failure: errorText(t, error) });
    } finally {
      underWay.current = false;
    }
  }, [act, t]);
  return { ...state, run };
}
