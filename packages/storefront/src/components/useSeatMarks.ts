import { SEAT_ACCESS, VIEW_NOTES } from '@marquee/plugin-ticketing-common';
import type { MessageKey } from '../i18n/pageTexts';
import type { SeatPlan } from '../seating/SeatPlan';
import { useLocale } from './locale';

const ACCESS_TEXTS: Partial<Record<number, MessageKey>> = {
  [SEAT_ACCESS.stepFree]: 'accessStepFree',
  [SEAT_ACCESS.wheelchair]: 'accessWheelchair',
  [SEAT_ACCESS.companion]: 'accessCompanion',
};

type KnownNote = (typeof VIEW_NOTES)[number];
const isKnown = (note: string): note is KnownNote =>
  VIEW_NOTES.some(known => known === note);

/**
 * What is special about seats of a plan, in words: whom they are for, what hides the
 * view. It is said wherever a seat is chosen, paid for or shown as a ticket.
 */
export function useSeatMarks(
  plan: Pick<SeatPlan, 'marks'> | undefined,
): (seat: number) => string[] {
  const { t } = useLocale();
  return seat => {
    if (!plan) return [];
    const { access, view, viewNotes } = plan.marks;
    const accessText = ACCESS_TEXTS[access[seat]];
    const marks = accessText ? [t(accessText)] : [];
    if (!view[seat]) return marks;
    const note = viewNotes[view[seat] - 1];
    if (note === undefined) return [...marks, t('viewRestricted')];
    const what = isKnown(note) ? t(`viewNote.${note}`) : note;
    return [...marks, t('viewRestrictedBy', { what })];
  };
}
