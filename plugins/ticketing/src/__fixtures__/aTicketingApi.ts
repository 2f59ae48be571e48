import type { TicketingApi } from '../api/TicketingApi';
import {
  aBookersPage,
  aCallOff,
  aPlan,
  aShow,
  aStanding,
  someSales,
} from './shows';

/** A {@link TicketingApi} that knows one show, and says yes to everything. */
export function aTicketingApi(
  overrides: Partial<TicketingApi> = {},
): TicketingApi {
  return {
    getShow: async () => aShow(),
    listBookers: async () => aBookersPage(),
    reveal: async () => ({
      name: '김하나',
      email: 'hana@example.org',
      phone: '010-1234-5678',
    }),
    downloadBookers: async () => new Blob(['']),
    previewRefund: async () => ({ refund: 81_000, fee: 9_000 }),
    refund: async () => undefined,
    readSales: async () => someSales(),
    readStanding: async () => aStanding(),
    callOff: async () => aCallOff(),
    readCallOff: async () => aCallOff(),
    readPlan: async () => aPlan(),
    listBlocked: async () => ({ blocked: [], refused: [] }),
    block: async () => ({ blocked: [], refused: [] }),
    unblock: async () => ({ blocked: [], refused: [] }),
    changeFacts: async () => aShow(),
    retry: async () => aShow(),
    ...overrides,
  };
}
