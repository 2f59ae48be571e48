import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import { BoxOfficeClient } from '../boxOffice/BoxOfficeClient';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import type { ShowsStore } from '../stores/ShowsStore';
import type {
  BoxOfficeAnswer,
  BoxOfficeCall,
  BoxOfficeService,
} from './BoxOfficeService';
import { getCaller } from './callers';

/** {@link BoxOfficeService} by way of the cluster. */
export class DefaultBoxOfficeService implements BoxOfficeService {
  readonly #store: Pick<ShowsStore, 'findShow' | 'findLiveRevision'>;
  readonly #cluster: Pick<ClusterAccess, 'connect'>;

  constructor(options: {
    store: Pick<ShowsStore, 'findShow' | 'findLiveRevision'>;
    cluster: Pick<ClusterAccess, 'connect'>;
  }) {
    this.#store = options.store;
    this.#cluster = options.cluster;
  }

  async pass(
    { show: id, ...request }: BoxOfficeCall,
    { credentials, signal }: ShowsServiceOptions,
  ): Promise<BoxOfficeAnswer> {
    const actor = getCaller(credentials);
    const show = await this.#store.findShow(id);
    // Someone else's show is not even confirmed to exist.
    if (show?.owner !== actor)
      throw new NotFoundError(`You have no show '${id}'`);
    const live = await this.#store.findLiveRevision(id);
    if (!live) {
      throw new ServiceUnavailableError(
        `The box office of show '${id}' is not open yet`,
      );
    }
    const office = new BoxOfficeClient({
      cluster: await this.#cluster.connect(),
      plan: live.plan,
    });
    return await office.open({ ...request, actor, signal });
  }
}
