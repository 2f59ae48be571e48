import type {
  AccountsClient,
  WithdrawalPreview,
} from '@marquee/plugin-accounts-common';
import { useCallback, useEffect, useState } from 'react';

/** What a withdrawal would do at this moment. */
export function usePreview(client: Pick<AccountsClient, 'previewWithdrawal'>): {
  /** Undefined until it came. */
  preview?: WithdrawalPreview;
  failed: boolean;
  reload(): Promise<void>;
} {
  const [preview, setPreview] = useState<WithdrawalPreview>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(
    () => client.previewWithdrawal().then(setPreview, () => setFailed(true)),
    [client],
  );
  useEffect(() => {
    reload();
  }, [reload]);
  return { preview, failed, reload };
}
