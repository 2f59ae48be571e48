import { useLocale } from './locale';

/** A performance by its times. */
interface Timed {
  startsAt: string;
  endsAt?: string;
}

/**
 * Writes the time of performances: when they begin or, for slots of timed entry,
 * when people are let in.
 *
 * @param timeZone - of the venue
 */
export function usePerformanceTime(
  timeZone: string,
): (performance: Timed) => string {
  const { t, time } = useLocale();
  return ({ startsAt, endsAt }) =>
    endsAt
      ? t('entryBetween', {
          from: time(startsAt, timeZone),
          to: time(endsAt, timeZone),
        })
      : time(startsAt, timeZone);
}
