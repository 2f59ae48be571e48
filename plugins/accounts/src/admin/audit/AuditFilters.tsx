import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AUDIT_ACTIONS } from '@marquee/plugin-accounts-common';
import { useCallback } from 'react';
import { Choice } from '../../components/Choice';
import { Filters } from '../../components/Filters';
import { FilterText } from '../../components/FilterText';
import { accountsTranslationRef } from '../../translation';
import { readAuditFilters } from './auditFilters';

/** Person, action, outcome, address and days; each change goes back to the newest. */
export function AuditFilters(props: {
  query: URLSearchParams;
  onChange: (changes: Record<string, string | undefined>) => void;
}) {
  const { query, onChange } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const { action, outcome } = readAuditFilters(query);
  return (
    <Filters label={t('audit.filters')}>
      <Typed name="account" label={t('audit.account')} {...props} />
      <Choice
        label={t('audit.action')}
        any={t('filters.any')}
        value={action}
        options={AUDIT_ACTIONS.map(value => ({
          value,
          label: t(`auditAction.${value}`),
        }))}
        onChange={chosen => onChange({ action: chosen, before: undefined })}
      />
      <Choice
        label={t('audit.outcome')}
        any={t('filters.any')}
        value={outcome}
        options={[
          { value: 'success', label: t('audit.success') },
          { value: 'failure', label: t('audit.failure') },
        ]}
        onChange={chosen => onChange({ outcome: chosen, before: undefined })}
      />
      <Typed name="address" label={t('audit.address')} {...props} />
      <Typed name="from" label={t('audit.from')} type="date" {...props} />
      <Typed name="to" label={t('audit.to')} type="date" {...props} />
    </Filters>
  );
}

function Typed(props: {
  name: string;
  label: string;
  type?: 'date';
  query: URLSearchParams;
  onChange: (changes: Record<string, string | undefined>) => void;
}) {
  const { name, label, type, query, onChange } = props;
  const change = useCallback(
    (value: string) => onChange({ [name]: value, before: undefined }),
    [name, onChange],
  );
  return (
    <FilterText
      label={label}
      type={type}
      value={query.get(name) ?? ''}
      onChange={change}
    />
  );
}
