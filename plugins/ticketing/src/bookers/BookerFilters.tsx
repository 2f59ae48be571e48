import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, TextField } from '@backstage/ui';
import {
  formatDateTime,
  orderStateSchema,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useEffect, useState } from 'react';
import type { ChangeQuery } from '../navigation';
import { ticketingTranslationRef } from '../translation';

// Not an id of any performance, nor a state.
const ANY = '*';
const PAUSE_MS = 300;

/** What is looked for; each change goes back to the first page. */
export function BookerFilters(props: {
  query: URLSearchParams;
  facts: ShowFacts | undefined;
  onChange: ChangeQuery;
}) {
  const { query, facts, onChange } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const language = useLanguage();
  const search = query.get('search') ?? '';
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed === search) return undefined;
    const timer = setTimeout(
      () => onChange({ search: typed, after: undefined }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [onChange, search, typed]);
  const choose = (name: string, chosen: unknown) =>
    onChange({
      [name]: chosen === ANY ? undefined : String(chosen),
      after: undefined,
    });
  const timeZone = facts?.venue.timeZone ?? 'UTC';

  return (
    <div
      role="search"
      aria-label={t('bookers.filters')}
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
        gap: 12,
        alignItems: 'end',
      }}
    >
      <TextField
        label={t('bookers.search')}
        value={typed}
        onChange={setTyped}
      />
      <Select
        label={t('bookers.stateFilter')}
        options={[
          { value: ANY, label: t('common.any') },
          ...orderStateSchema.options.map(value => ({
            value,
            label: t(`state.${value}`),
          })),
        ]}
        value={query.get('state') ?? ANY}
        onChange={chosen => choose('state', chosen)}
      />
      <Select
        label={t('bookers.performance')}
        options={[
          { value: ANY, label: t('common.any') },
          ...(facts?.performances ?? []).map(({ id, startsAt }) => ({
            value: id,
            label: formatDateTime(startsAt, { timeZone, language }),
          })),
        ]}
        value={query.get('performance') ?? ANY}
        onChange={chosen => choose('performance', chosen)}
      />
      {facts && facts.discounts.length > 0 && (
        <Select
          label={t('bookers.discount')}
          options={[
            { value: ANY, label: t('common.any') },
            ...facts.discounts.map(({ name }) => ({
              value: name,
              label: name,
            })),
          ]}
          value={query.get('discount') ?? ANY}
          onChange={chosen => choose('discount', chosen)}
        />
      )}
    </div>
  );
}
