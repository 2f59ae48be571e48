/** With which code a buyer comes back who did not pay: the card was declined, or the window closed. */
export const DECLINE_CODES = {
  decline: 'REJECT_CARD_COMPANY',
  cancel: 'PAY_PROCESS_CANCELED',
} as const;
