import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex } from '@backstage/ui';
import { accountsClient } from '../../api/accountsClient';
import { ScreenTitle } from '../../components/ScreenTitle';
import type { Departure } from '../../session/departure';
import { accountsTranslationRef } from '../../translation';
import { DepartureNote } from './DepartureNote';

/** One button: passwords are kept by the identity provider of the organisation. */
export function OutsideSignIn(props: { name: string; departure?: Departure }) {
  const { name, departure } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const { pathname, search } = window.location;
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('outside.lead', { name })}>
        {t('signIn.title')}
      </ScreenTitle>
      <DepartureNote departure={departure} />
      <ButtonLink
        size="medium"
        href={accountsClient.outsideUrl(`${pathname}${search}`)}
      >
        {t('outside.go', { name })}
      </ButtonLink>
    </Flex>
  );
}
