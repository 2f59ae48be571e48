import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useEffect, useRef } from 'react';
import { showsTranslationRef } from '../../translation';
import { useDraft } from '../draft/useDraft';
import { ZonesEditor } from '../zones/ZonesEditor';
import { isForWay, isZones, type PlacesValue } from './PlacesValue';
import { PlanAndPrices } from './PlanAndPrices';
import type { SeatingPlanValue } from './SeatingPlanValue';
import { useZonesFor } from './useZonesFor';

/**
 * Asks for the places of a show and their prices: for a seating plan where seats
 * have numbers, else for zones. What was filled in for another way is put aside,
 * so that it can never be sent.
 */
export function ShowSeatingPlan(
  props: FieldExtensionComponentProps<PlacesValue>,
) {
  const { formData, onChange, formContext, rawErrors = [] } = props;
  // Before anything is chosen, the form gives an empty object.
  const value = formData?.reference && formData;
  const { seating = 'reserved' } = useDraft(formContext);
  const { t } = useTranslationRef(showsTranslationRef);
  const plan = useRef<SeatingPlanValue>();
  if (value && !isZones(value) && value.summary) plan.current = value;
  const zonesFor = useZonesFor(value, {
    zones: t('form.zones.first.zones'),
    free: t('form.zones.first.free'),
    timed: t('form.zones.first.timed'),
  });

  const fits = isForWay(value, seating);
  useEffect(() => {
    if (fits) return;
    if (seating !== 'reserved') onChange(zonesFor(seating));
    else if (value) onChange(plan.current);
  }, [fits, seating, value, onChange, zonesFor]);

  if (seating === 'reserved') {
    return (
      <PlanAndPrices
        // A plan that comes back is shown as chosen.
        key={String(fits || !value)}
        id={props.idSchema.$id}
        value={value && !isZones(value) ? value : undefined}
        onChange={onChange}
      />
    );
  }
  return value && isZones(value) && fits ? (
    <ZonesEditor
      value={value}
      onChange={onChange}
      checked={rawErrors.length > 0}
    />
  ) : null;
}
