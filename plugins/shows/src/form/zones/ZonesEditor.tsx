import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { RiAddLine } from '@remixicon/react';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { CurrencyField } from '../seatingPlan/CurrencyField';
import { ZoneRow } from './ZoneRow';
import {
  capacityOf,
  findZoneFault,
  MAX_ZONES,
  nextZone,
  usedDrafts,
  zonesOf,
  type ZoneDraft,
  type ZonesValue,
} from './ZonesValue';

/** Asks for the zones of a show, for what each takes in and what a place in it costs. */
export function ZonesEditor(props: {
  value: ZonesValue;
  onChange: (value: ZonesValue) => void;
  /** Whether faults are pointed out, as after a first try to go on. */
  checked: boolean;
}) {
  const { value, onChange, checked } = props;
  const { seating, currency } = value;
  const { t } = useTranslationRef(showsTranslationRef);
  const count = new Intl.NumberFormat(useLanguage());
  const drafts = usedDrafts(value);
  const fault = checked ? findZoneFault(value) : undefined;
  const change = (next: ZoneDraft[]) =>
    onChange(zonesOf({ seating, currency, drafts: next }));
  const move = (index: number, by: -1 | 1) => {
    const next = [...drafts];
    [next[index], next[index + by]] = [next[index + by], next[index]];
    change(next);
  };
  const several = seating !== 'free';
  return (
    <FieldFrame
      label={t(`form.zones.label.${seating}`)}
      hint={t(`form.zones.hint.${seating}`)}
    >
      <CurrencyField
        currency={currency}
        // Amounts mean nothing in another currency: prices are asked again.
        onChange={next =>
          onChange(
            zonesOf({
              seating,
              currency: next,
              drafts: value.drafts.map(({ price: _, ...draft }) => draft),
            }),
          )
        }
      />
      {drafts.map((draft, index) => (
        <ZoneRow
          key={`${currency} ${draft.id}`}
          number={index + 1}
          draft={draft}
          color={value.priceCategories[index].color}
          currency={currency}
          asksStanding={seating === 'zones'}
          fault={fault?.index === index ? fault.fault : undefined}
          onChange={next =>
            change(drafts.map((old, i) => (i === index ? next : old)))
          }
          onRemove={
            several && drafts.length > 1
              ? () => change(drafts.filter((_, i) => i !== index))
              : undefined
          }
          onUp={several && index > 0 ? () => move(index, -1) : undefined}
          onDown={
            several && index < drafts.length - 1
              ? () => move(index, 1)
              : undefined
          }
        />
      ))}
      {several && drafts.length < MAX_ZONES && (
        <div>
          <Button
            variant="secondary"
            iconStart={<RiAddLine />}
            onPress={() => change([...drafts, nextZone(drafts)])}
          >
            {t(`form.zones.add.${seating}`)}
          </Button>
        </div>
      )}
      <Text variant="body-medium" weight="bold" role="status">
        {t(`form.zones.sum.${seating}`, {
          places: count.format(capacityOf(value)),
        })}
      </Text>
    </FieldFrame>
  );
}
