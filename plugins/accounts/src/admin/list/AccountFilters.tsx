import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ACCOUNT_STATES, ROLES } from '@marquee/plugin-accounts-common';
import { useCallback } from 'react';
import { Choice } from '../../components/Choice';
import { Filters } from '../../components/Filters';
import { FilterText } from '../../components/FilterText';
import { accountsTranslationRef } from '../../translation';
import { readAccountFilters } from './accountFilters';

/** Search, role and state; each change goes back to the first page. */
export function AccountFilters(props: {
  query: URLSearchParams;
  onChange: (changes: Record<string, string | undefined>) => void;
}) {
  const { query, onChange } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const { search, role, state } = readAccountFilters(query);
  const changeSearch = useCallback(
    (text: string) =>
      onChange({ search: text, offset: undefined, erased: undefined }),
    [onChange],
  );
  return (
    <Filters label={t('accounts.filters')}>
      <FilterText
        label={t('accounts.search')}
        value={search ?? ''}
        onChange={changeSearch}
      />
      <Choice
        label={t('accounts.role')}
        any={t('filters.any')}
        value={role}
        options={ROLES.map(value => ({ value, label: t(`role.${value}`) }))}
        onChange={chosen => onChange({ role: chosen, offset: undefined })}
      />
      <Choice
        label={t('accounts.state')}
        any={t('filters.any')}
        value={state}
        options={ACCOUNT_STATES.map(value => ({
          value,
          label: t(`state.${value}`),
        }))}
        onChange={chosen => onChange({ state: chosen, offset: undefined })}
      />
    </Filters>
  );
}
