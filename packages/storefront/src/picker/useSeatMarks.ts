import { SEAT_ACCESS, VIEW_NOTES } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import type { MessageKey } from '../i18n/pageTexts';
import { usePicker } from './pickerContext';

const ACCESS_TEXTS: Partial<Record<number, MessageKey>> = {
  [SEAT_ACCESS.stepFree]: 'accessStepFree',
  [SEAT_ACCESS.wheelchair]: 'accessWheelchair',
  [SEAT_ACCESS.companion]: 'accessCompanion',
};

type KnownNote = (typeof VIEW_NOTES)[number];
const isKnown = (note: string): note is KnownNote =>
  VIEW_NOTES.some(known => known === note);

/** What is special about seats of the picker's plan, in words: whom they are for, what hides the view. */
export function useSeatMarks(): (seat: number) => string[] {
  const { t } = useLocale();
  const { plan } = usePicker().map;
  return seat => {
    if (!plan) return [];
    const { access, view, viewNotes } = plan.marks;
    const accessText = ACCESS_TEXTS[access[seat]];
    const marks = accessText ? [t(accessText)] : [];
    if (view[seat] === 0) return marks;
    const note = viewNotes[view[seat] - 1];
    if (note === undefined) return [...marks, t('viewRestricted')];
    const what = isKnown(note) ? t(`viewNote.${note}`) : note;
    return [...marks, t('viewRestrictedBy', { what })];
  };
}
