import { z } from 'zod';

/** What parts provide to and require from each other. */
export const capabilitySchema = z.enum([
  'show-page',
  'booking',
  'admission',
  'check-in',
  'notification',
  'payment',
  'accounts',
  'sql-database',
  'seat-store',
]);

/** One of the capabilities in use; see DESIGN §6. */
export type Capability = z.infer<typeof capabilitySchema>;

/**
 * The environment variable through which a part is told where a capability that
 * it requires is found.
 */
export const CAPABILITY_ENV: Record<Capability, string> = {
  'show-page': 'SHOW_PAGE_URL',
  booking: 'BOOKING_URL',
  admission: 'ADMISSION_URL',
  'check-in': 'CHECK_IN_URL',
  notification: 'NOTIFICATION_URL',
  payment: 'PAYMENT_URL',
  accounts: 'ACCOUNTS_URL',
  'sql-database': 'DATABASE_URL',
  'seat-store': 'SEAT_STORE_URL',
};
