import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  showsOpenPermission,
  type SeatingPlanSummary,
  type UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';
import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import { assertAllowed } from './assertAllowed';
import type { SeatingPlansService } from './SeatingPlansService';

/** Lets only those at seating plans who may open shows. */
export class AuthorizedSeatingPlansService implements SeatingPlansService {
  readonly #service: SeatingPlansService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    service: SeatingPlansService;
    permissions: PermissionsService;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  async uploadPlan(
    json: unknown,
    options: ShowsServiceOptions,
  ): Promise<UploadedSeatingPlan> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.uploadPlan(json, options);
  }

  async listBundled(
    options: ShowsServiceOptions,
  ): Promise<SeatingPlanSummary[]> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.listBundled(options);
  }
}
