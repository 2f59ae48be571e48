import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { Account } from '@marquee/plugin-accounts-common';
import { Section } from '../../components/Section';
import { accountsTranslationRef } from '../../translation';
import { actionsFor, type ActionType } from '../accountActions';

/** What may be done to the account; nothing happens before its effects were shown. */
export function ActionList(props: {
  account: Account;
  onPick: (type: ActionType) => void;
}) {
  const { account, onPick } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Section title={t('accounts.menu')}>
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        {actionsFor(account).map(type => (
          <Button
            key={type}
            variant="secondary"
            size="medium"
            onPress={() => onPick(type)}
          >
            {t(`actions.${type}.title`)}
          </Button>
        ))}
      </Flex>
    </Section>
  );
}
