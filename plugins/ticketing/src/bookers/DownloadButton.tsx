import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { BookersFilter } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/** Saves exactly the orders that are looked for as a file, masked as in the list. */
export function DownloadButton(props: { show: string; filter: BookersFilter }) {
  const { show, filter } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const api = useApi(ticketingApiRef);
  const language = useLanguage();
  const download = useAct(async () => {
    const file = await api.downloadBookers(show, { ...filter, language });
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = `bookers-${show}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  });
  return (
    <>
      <Button variant="secondary" size="small" onPress={download.run}>
        {download.pending ? t('common.working') : t('bookers.download')}
      </Button>
      {download.error && (
        <Text role="alert" variant="body-small" color="danger">
          {t('common.failed', { message: failureText(download.error) })}
        </Text>
      )}
    </>
  );
}
