import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  codeRequestSchema,
  type OwnAccount,
  type TwoFactorSetup,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { FormFrame } from '../../form/FormFrame';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { accountsTranslationRef } from '../../translation';
import { QrCode } from './QrCode';
import { SpareCodes } from './SpareCodes';

const groupsOfFour = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Shows what the authenticator app needs, once, and asks for its first code. */
export function ConfirmTwoFactor(props: {
  setup: TwoFactorSetup;
  onDone: (account: OwnAccount) => void;
}) {
  const { setup, onDone } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { code: '' },
    schema: codeRequestSchema,
    send: async ({ code }) =>
      onDone(await accountsClient.confirmTwoFactor(code)),
  });
  return (
    <Flex direction="column" gap="4">
      <Text as="h3" weight="bold" style={{ margin: 0 }}>
        {t('twoFactor.scan')}
      </Text>
      <Flex gap="4" style={{ flexWrap: 'wrap' }}>
        <QrCode content={setup.uri} label={t('twoFactor.qr')} />
        <div style={{ flex: '1 1 180px', minWidth: 0 }}>
          <Text as="p" variant="body-small">
            {t('twoFactor.orType')}
          </Text>
          <code style={{ overflowWrap: 'anywhere', fontSize: 16 }}>
            {groupsOfFour(setup.secret)}
          </code>
        </div>
      </Flex>
      <SpareCodes codes={setup.spareCodes} />
      <Text as="h3" weight="bold" style={{ margin: 0 }}>
        {t('twoFactor.confirm')}
      </Text>
      <FormFrame form={form} submit={t('twoFactor.submit')}>
        <TextInput
          form={form}
          name="code"
          label={t('field.appCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      </FormFrame>
    </Flex>
  );
}
