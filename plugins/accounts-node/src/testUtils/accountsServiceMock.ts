import {
  createServiceMock,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import type { AccountsService } from '../AccountsService';
import { accountsServiceRef } from '../accountsServiceRef';

/** Stands in for the accounts service in tests of other plugins. */
export namespace accountsServiceMock {
  /** A service whose methods are mock functions, some of them given. */
  export const mock: (
    partialImpl?: Partial<AccountsService>,
  ) => ServiceMock<AccountsService> = createServiceMock(
    accountsServiceRef,
    () => ({
      admit: jest.fn(),
      findTokenHolder: jest.fn(),
      listPeople: jest.fn(),
      recordRefusal: jest.fn(),
    }),
  );
}
