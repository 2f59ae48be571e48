import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import {
  showsOpenPermission,
  showsReadPermission,
  showsSellPermission,
  type ChangeFactsRequest,
  type ListedShow,
  type OfferedParts,
  type PlanAnswer,
  type Show,
  type ShowAnswers,
} from '@marquee/plugin-shows-common';
import type {
  ShowsService,
  ShowsServiceOptions,
} from '@marquee/plugin-shows-node';
import type {
  BuyerOrders,
  ComingTickets,
  EndedSessions,
} from '@marquee/plugin-ticketing-common';
import { assertAllowed } from './assertAllowed';
import { assertPlugin } from './callers';

/** Checks the permission of each call, and does nothing else. */
export class AuthorizedShowsService implements ShowsService {
  readonly #service: ShowsService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    service: ShowsService;
    permissions: PermissionsService;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
  }

  async getOfferedParts(
    show: { genre: Genre; seating: Seating },
    options: ShowsServiceOptions,
  ): Promise<OfferedParts> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.getOfferedParts(show, options);
  }

  async planShow(
    answers: ShowAnswers,
    options: ShowsServiceOptions,
  ): Promise<PlanAnswer> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.planShow(answers, options);
  }

  async openShow(
    answers: ShowAnswers,
    options: ShowsServiceOptions,
  ): Promise<Show> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.openShow(answers, options);
  }

  async listShows(options: ShowsServiceOptions): Promise<ListedShow[]> {
    await assertAllowed(this.#permissions, showsReadPermission, options);
    return await this.#service.listShows(options);
  }

  async getShow(id: string, options: ShowsServiceOptions): Promise<Show> {
    await assertAllowed(this.#permissions, showsReadPermission, options);
    return await this.#service.getShow(id, options);
  }

  async retryShow(id: string, options: ShowsServiceOptions): Promise<Show> {
    await assertAllowed(this.#permissions, showsOpenPermission, options);
    return await this.#service.retryShow(id, options);
  }

  async changeFacts(
    change: { show: string } & ChangeFactsRequest,
    options: ShowsServiceOptions,
  ): Promise<Show> {
    await assertAllowed(this.#permissions, showsSellPermission, options);
    return await this.#service.changeFacts(change, options);
  }

  async findComingTickets(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<ComingTickets> {
    assertPlugin(options);
    return await this.#service.findComingTickets(request, options);
  }

  async findBuyerOrders(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<BuyerOrders> {
    assertPlugin(options);
    return await this.#service.findBuyerOrders(request, options);
  }

  async eraseBuyer(
    request: { show: string; buyer: string },
    options: ShowsServiceOptions,
  ): Promise<void> {
    assertPlugin(options);
    await this.#service.eraseBuyer(request, options);
  }

  async endBuyerSessions(
    request: { show: string; buyer: string } & EndedSessions,
    options: ShowsServiceOptions,
  ): Promise<void> {
    assertPlugin(options);
    await this.#service.endBuyerSessions(request, options);
  }
}
