import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { Departure } from '../../session/departure';
import { accountsTranslationRef } from '../../translation';

/** Says why the sign-in page is shown to somebody who was inside. */
export function DepartureNote({ departure }: { departure?: Departure }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  switch (departure) {
    case 'signed-out':
      return (
        <Alert
          role="status"
          status="success"
          icon
          title={t('departure.signedOut')}
        />
      );
    case 'session-over':
      return (
        <Alert
          role="status"
          status="info"
          icon
          title={t('departure.sessionOver')}
        />
      );
    case 'withdrawn':
    case undefined:
      return null;
    default:
      throw new Error(`Unknown departure ${departure satisfies never}`);
  }
}
