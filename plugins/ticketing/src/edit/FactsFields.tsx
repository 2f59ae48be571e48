import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text, TextAreaField, TextField } from '@backstage/ui';
import {
  withFactsField,
  type FactsField,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import {
  MoneyField,
  NumberField,
  PosterFields,
} from '@marquee/plugin-ticketing-react';
import { ticketingTranslationRef } from '../translation';

/** Fields of the facts that a seller changes on a running show. */
export function FactsFields(props: {
  facts: ShowFacts;
  onChange: (facts: ShowFacts) => void;
}) {
  const { facts, onChange } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const { currency, priceCategories, venue } = facts;
  const set = (field: FactsField) => (value: unknown) =>
    onChange(withFactsField(facts, field, value));

  return (
    <>
      <TextField
        label={t('edit.field.title')}
        value={facts.title}
        maxLength={120}
        isRequired
        secondaryLabel={t('edit.required')}
        onChange={set('title')}
      />
      <TextAreaField
        label={t('edit.field.description')}
        value={facts.description}
        maxLength={5_000}
        rows={6}
        onChange={set('description')}
      />
      <PosterFields
        poster={facts.poster}
        title={facts.title}
        alt={facts.posterAlt}
        onPoster={set('poster')}
        onAlt={set('posterAlt')}
      />
      <TextField
        label={t('edit.field.venueName')}
        value={venue.name}
        maxLength={120}
        isRequired
        secondaryLabel={t('edit.required')}
        onChange={set('venue.name')}
      />
      <TextField
        label={t('edit.field.venueAddress')}
        value={venue.address}
        maxLength={200}
        onChange={set('venue.address')}
      />
      <NumberField
        label={t('edit.field.maxTickets')}
        value={facts.maxTicketsPerOrder}
        min={1}
        max={20}
        fault={t('edit.maxTicketsFault')}
        onChange={set('maxTicketsPerOrder')}
      />
      <Text as="h3" variant="body-large" weight="bold">
        {t('edit.prices')}
      </Text>
      <Text as="p" color="secondary">
        {t('edit.pricesNote')}
      </Text>
      <Flex direction="column" gap="3">
        {priceCategories.map(category => (
          <MoneyField
            key={category.id}
            label={t('edit.price', { category: category.name })}
            amount={category.price}
            currency={currency}
            onChange={price =>
              set('priceCategories')(
                priceCategories.map(other =>
                  other.id === category.id ? { ...other, price } : other,
                ),
              )
            }
          />
        ))}
        <MoneyField
          label={t('edit.field.bookingFee')}
          amount={facts.bookingFee}
          currency={currency}
          onChange={set('bookingFee')}
        />
      </Flex>
    </>
  );
}
