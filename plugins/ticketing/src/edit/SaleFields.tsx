import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  opensTooLate,
  type Sale,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { NumberField } from '@marquee/plugin-ticketing-react';
import { MomentField } from '../components/MomentField';
import { ticketingTranslationRef } from '../translation';

/** When tickets are sold, on the venue's clocks. */
export function SaleFields(props: {
  facts: ShowFacts;
  onChange: (sale: Sale) => void;
}) {
  const { facts, onChange } = props;
  const { sale } = facts;
  const { timeZone } = facts.venue;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const { opensAt, ...rest } = sale;
  return (
    <>
      <Text as="h3" variant="body-large" weight="bold">
        {t('edit.field.sale')}
      </Text>
      <MomentField
        label={t('saleWindow.opens')}
        hint={t('saleWindow.opensNote', { timeZone })}
        fault={opensTooLate(facts) ? t('saleWindow.never') : undefined}
        instant={opensAt}
        timeZone={timeZone}
        onChange={next => onChange({ ...rest, ...(next && { opensAt: next }) })}
      />
      <NumberField
        label={t('saleWindow.closes')}
        value={sale.closesMinutesBefore}
        max={60 * 24 * 365}
        fault={t('edit.wrong')}
        onChange={closesMinutesBefore =>
          onChange({ ...sale, closesMinutesBefore })
        }
      />
    </>
  );
}
