import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink, Flex } from '@backstage/ui';
import { accountsClient } from '../../api/accountsClient';
import { ScreenTitle } from '../../components/ScreenTitle';
import { refusalText } from '../../format/refusalText';
import type { Departure } from '../../session/departure';
import { accountsTranslationRef } from '../../translation';
import { pathWithoutRefusal, refusedOutside } from '../refusedOutside';
import { DepartureNote } from './DepartureNote';

/** One button: passwords are kept by the identity provider of the organisation. */
export function OutsideSignIn(props: { name: string; departure?: Departure }) {
  const { name, departure } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const reason = refusedOutside(window.location.search);
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('outside.lead', { name })}>
        {t('signIn.title')}
      </ScreenTitle>
      {reason ? (
        <Alert
          role="alert"
          status="danger"
          icon
          title={refusalText(t, { reason })}
        />
      ) : (
        <DepartureNote departure={departure} />
      )}
      <div>
        <ButtonLink
          size="medium"
          href={accountsClient.outsideUrl(pathWithoutRefusal(window.location))}
        >
          {t('outside.go', { name })}
        </ButtonLink>
      </div>
    </Flex>
  );
}
