import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { usePaths } from '../../navigation';
import { accountsTranslationRef } from '../../translation';

/** A person by name as long as the account exists, and by the begin of its id after that. */
export function PersonLink(props: { id: string; name?: string }) {
  const { id, name } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const path = usePaths().account(id);
  if (!name) {
    return (
      <Text color="secondary" title={id}>
        {t('audit.gone', { id: id.slice(0, 8) })}
      </Text>
    );
  }
  return path ? <Link href={path}>{name}</Link> : <>{name}</>;
}
