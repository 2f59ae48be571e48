import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { useState } from 'react';
import { accountsTranslationRef } from '../../translation';
import { printLines } from './printLines';

/** The codes for a lost phone, shown once: to copy or print. */
export function SpareCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Flex direction="column" gap="2">
      <Text as="h3" weight="bold" style={{ margin: 0 }}>
        {t('twoFactor.spareTitle')}
      </Text>
      <Text variant="body-small">{t('twoFactor.spareLead')}</Text>
      <ul
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
          gap: 4,
          margin: 0,
          padding: 12,
          listStyle: 'none',
          background: 'var(--bui-bg-neutral-2)',
          borderRadius: 8,
          fontFamily: 'monospace',
        }}
      >
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
        <Button variant="secondary" size="small" onPress={copy}>
          {t('twoFactor.copy')}
        </Button>
        <Button
          variant="secondary"
          size="small"
          onPress={() => printLines(t('twoFactor.spareTitle'), codes)}
        >
          {t('twoFactor.print')}
        </Button>
        <Text role="status" variant="body-small">
          {copied === true && t('twoFactor.copied')}
          {copied === false && t('twoFactor.notCopied')}
        </Text>
      </Flex>
    </Flex>
  );
}
