import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { AuditPage } from '@marquee/plugin-accounts-common';
import { DataTable } from '../../components/DataTable';
import { Time } from '../../components/Time';
import { describeBrowser } from '../../format/describeBrowser';
import { accountsTranslationRef } from '../../translation';
import { describeDetail } from './describeDetail';
import { OutcomeBadge } from './OutcomeBadge';
import { PersonLink } from './PersonLink';

/** A page of events: when, what, by whom, to whom, with what end, from where. */
export function AuditTable(props: { page: AuditPage; pending: boolean }) {
  const { page, pending } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const person = (id: string | null) =>
    id && <PersonLink id={id} name={page.names[id]} />;
  return (
    <DataTable
      label={t('audit.title')}
      items={page.events}
      keyOf={event => event.id}
      pending={pending}
      columns={[
        {
          id: 'at',
          label: t('audit.at'),
          cell: event => <Time at={event.at} />,
        },
        {
          id: 'action',
          label: t('audit.action'),
          cell: event => (
            <>
              {t(`auditAction.${event.action}`)}
              {describeDetail(t, event.detail).map(text => (
                <Text
                  key={text}
                  as="div"
                  variant="body-small"
                  color="secondary"
                >
                  {text}
                </Text>
              ))}
            </>
          ),
        },
        {
          id: 'outcome',
          label: t('audit.outcome'),
          cell: event => <OutcomeBadge outcome={event.outcome} />,
        },
        {
          id: 'actor',
          label: t('audit.actor'),
          cell: event =>
            person(event.actor) ??
            // The platform acts from nowhere.
            t(event.address ? 'audit.stranger' : 'audit.platform'),
        },
        {
          id: 'target',
          label: t('audit.target'),
          cell: event => person(event.target),
        },
        {
          id: 'address',
          label: t('audit.address'),
          cell: event => (
            <>
              {event.address}
              {event.userAgent && (
                <Text as="div" variant="body-small" color="secondary">
                  {describeBrowser(event.userAgent)}
                </Text>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
