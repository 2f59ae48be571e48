import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useEffect } from 'react';
import { useDraft } from '../draft/useDraft';
import { capacityOf } from '../zones/ZonesValue';
import { isZones } from '../seatingPlan/PlacesValue';
import { forWay, isSlots, type DatesValue } from './DatesValue';
import { performancesOf } from './PerformancesValue';
import { SingleDates } from './SingleDates';
import { SlotsEditor } from './SlotsEditor';
import { FIRST_RULES, slotsOf, type SlotsValue } from './SlotsValue';

const DEFAULT_ZONE = 'Asia/Seoul';

/** Asks when a show is on, on the venue's clocks: for slots where entry is timed, else for dates. */
export function ShowPerformances(
  props: FieldExtensionComponentProps<DatesValue>,
) {
  const { formData, onChange, formContext, rawErrors = [] } = props;
  const form = useDraft(formContext);
  const { timeZone = DEFAULT_ZONE, seating = 'reserved', seatingPlan } = form;
  const value = forWay(formData, seating);
  const stale = !value && Boolean(formData && Object.keys(formData).length);

  useEffect(() => {
    if (seating === 'timed' && !value) {
      onChange(slotsOf({ timeZone, rules: FIRST_RULES, removed: [] }));
    } else if (stale) {
      // Dates of another way of selling must never be sent.
      onChange(performancesOf([''], timeZone));
    } else if (value && isSlots(value) && isOld(value, timeZone)) {
      onChange(slotsOf({ ...value, timeZone }));
    }
  }, [seating, value, stale, timeZone, onChange]);

  if (seating === 'timed') {
    return value && isSlots(value) && value.dates ? (
      <SlotsEditor
        value={value}
        onChange={onChange}
        checked={rawErrors.length > 0}
        capacity={
          seatingPlan && isZones(seatingPlan) ? capacityOf(seatingPlan) : 0
        }
      />
    ) : null;
  }
  return (
    <SingleDates
      timeZone={timeZone}
      value={value && !isSlots(value) ? value : undefined}
      onChange={onChange}
    />
  );
}

/** Drafts come back without the slots, and the venue may have moved to another zone. */
function isOld(value: SlotsValue, timeZone: string): boolean {
  return !value.dates || value.timeZone !== timeZone;
}
