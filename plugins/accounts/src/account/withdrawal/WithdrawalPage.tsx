import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { accountsClient } from '../../api/accountsClient';
import { Loading } from '../../components/Loading';
import { PageFrame } from '../../components/PageFrame';
import { Retry } from '../../components/Retry';
import { useLoaded } from '../../hooks/useLoaded';
import { accountsTranslationRef } from '../../translation';
import { useOwnAccount } from '../useOwnAccount';
import { Obstacles } from './Obstacles';
import { WhatGoes } from './WhatGoes';
import { WhatStays } from './WhatStays';
import { WithdrawalForm } from './WithdrawalForm';

const loadPreview = () => accountsClient.previewWithdrawal();

/** Gives an account up: what goes, what the law keeps, what stands in the way, and only then the button. */
export function WithdrawalPage() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const preview = useLoaded(loadPreview);
  const own = useOwnAccount();
  const error = preview.error ?? own.error;
  const reload = () => {
    preview.reload();
    own.reload();
  };
  const ready = preview.data && own.data;
  return (
    <PageFrame title={t('withdrawal.title')}>
      {error && <Retry error={error} onRetry={reload} />}
      {!ready && !error && <Loading rows={5} />}
      {preview.data && own.data && (
        <>
          <WhatGoes role={own.data.role} shows={preview.data.shows} />
          <WhatStays kept={preview.data.kept} />
          {preview.data.obstacles.length > 0 ? (
            <Obstacles obstacles={preview.data.obstacles} onRetry={reload} />
          ) : (
            <WithdrawalForm account={own.data} />
          )}
        </>
      )}
    </PageFrame>
  );
}
