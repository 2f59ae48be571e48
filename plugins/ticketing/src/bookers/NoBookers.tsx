import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import { ticketingTranslationRef } from '../translation';

/** Why no order is seen: none yet, none that is looked for, or none on this page any more; and what helps. */
export function NoBookers(props: {
  isFiltered: boolean;
  /** Whether it is another page than the first: the way there is below. */
  isLaterPage: boolean;
  /** Address of the page that buyers see. */
  url?: string;
  onClear: () => void;
}) {
  const { isFiltered, isLaterPage, url, onClear } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  if (isLaterPage) return <Text as="p">{t('bookers.pageGone')}</Text>;
  if (isFiltered) {
    return (
      <Text as="p">
        {t('bookers.noMatch')}{' '}
        <Button variant="secondary" size="small" onPress={onClear}>
          {t('bookers.clear')}
        </Button>
      </Text>
    );
  }
  return (
    <Text as="p">
      {t('bookers.empty')}{' '}
      {url && (
        <Link href={url} target="_blank">
          {url}
        </Link>
      )}
    </Text>
  );
}
