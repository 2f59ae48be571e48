import type { AccessNeed } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import type { MessageKey } from '../i18n/pageTexts';
import { usePicker } from './pickerContext';

const TEXTS: Record<AccessNeed, MessageKey> = {
  none: 'accessAll',
  'step-free': 'accessStepFree',
  wheelchair: 'accessWheelchairFilter',
};

/** Looks for seats reached without a step, or for wheelchairs, where the house has such seats. */
export function AccessFilter() {
  const { t } = useLocale();
  const { map, filter, setFilter } = usePicker();
  const features = map.plan?.geometry.features;
  const offered: AccessNeed[] = [
    'none',
    ...(features?.stepFree.length ? (['step-free'] as const) : []),
    ...(features?.wheelchair.length ? (['wheelchair'] as const) : []),
  ];
  const none = offered.length === 1;
  return (
    <select
      // Takes its room before the plan is there, so that nothing moves then.
      className={none ? 'access-filter access-filter-none' : 'access-filter'}
      disabled={none}
      aria-label={t('accessLabel')}
      value={filter.access}
      onChange={event => {
        const access = offered.find(need => need === event.target.value);
        if (access) setFilter({ ...filter, access });
      }}
    >
      {offered.map(need => (
        <option key={need} value={need}>
          {t(TEXTS[need])}
        </option>
      ))}
    </select>
  );
}
