import type { ShowsApi } from '../api/ShowsApi';
import { anOffer } from './offer';
import { aPlan } from './plans';
import { aSeatingPlanSummary } from './seatingPlans';
import { aShow } from './shows';

/** A {@link ShowsApi} that knows one show, and says yes to everything. */
export function aShowsApi(overrides: Partial<ShowsApi> = {}): ShowsApi {
  return {
    listShows: async () => [aShow()],
    getShow: async () => aShow(),
    retryShow: async () => aShow({ state: 'opening' }),
    isAddressTaken: async () => false,
    listParts: async () => anOffer(),
    listSeatingPlans: async () => [aSeatingPlanSummary()],
    uploadSeatingPlan: async () => ({
      ...aSeatingPlanSummary({ name: 'Mine' }),
      digest: `sha256:${'a'.repeat(64)}`,
    }),
    planShow: async () => ({ plan: aPlan(), problems: [] }),
    ...overrides,
  };
}
