import {
  createServiceMock,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import type { ShowsService } from '../ShowsService';
import { showsServiceRef } from '../showsServiceRef';

/** Stands in for the shows service in tests of other plugins. */
export namespace showsServiceMock {
  /** A service whose methods are mock functions, some of them given. */
  export const mock: (
    partialImpl?: Partial<ShowsService>,
  ) => ServiceMock<ShowsService> = createServiceMock(showsServiceRef, () => ({
    getOfferedParts: jest.fn(),
    planShow: jest.fn(),
    openShow: jest.fn(),
    listShows: jest.fn(),
    getShow: jest.fn(),
    retryShow: jest.fn(),
    changeFacts: jest.fn(),
    findComingTickets: jest.fn(),
    findBuyerOrders: jest.fn(),
    eraseBuyer: jest.fn(),
    endBuyerSessions: jest.fn(),
  }));
}
