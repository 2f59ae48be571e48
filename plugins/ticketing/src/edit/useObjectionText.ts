import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ticketingTranslationRef } from '../translation';
import type { Objection } from './Objection';

/** Says in words for a seller what the portal objects to. */
export function useObjectionText(): (objection: Objection) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  return ({ reason, message, orders = 0 }) => {
    switch (reason) {
      case 'performance-ordered':
      case 'performance-moved':
        return t(`dates.${reason}`, { orders: `${orders}` });
      case 'performance-past':
      case 'performance-state':
      case 'performance-twice':
        return t(`dates.${reason}`);
      case 'sale-never-opens':
        return t('saleWindow.never');
      case 'poster-too-large':
      case 'poster-unreadable':
        return t(`edit.${reason}`);
      default:
        return message;
    }
  };
}
