import type { PermissionsService } from '@backstage/backend-plugin-api';
import { showsSellPermission } from '@marquee/plugin-shows-common';
import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import { assertAllowed } from './assertAllowed';
import type {
  BoxOfficeAnswer,
  BoxOfficeCall,
  BoxOfficeService,
} from './BoxOfficeService';

/** Checks the permission of each call, and does nothing else. */
export class AuthorizedBoxOfficeService implements BoxOfficeService {
  readonly #service: BoxOfficeService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    service: BoxOfficeService;
    permissions: PermissionsService;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  async pass(
    call: BoxOfficeCall,
    options: ShowsServiceOptions,
  ): Promise<BoxOfficeAnswer> {
    await assertAllowed(this.#permissions, showsSellPermission, options);
    return await this.#service.pass(call, options);
  }
}
