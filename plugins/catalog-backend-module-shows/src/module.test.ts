import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import {
  eventsServiceFactory,
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import { SHOWS_TOPIC, showsServiceRef } from '@marquee/plugin-shows-node';
import { showsServiceMock } from '@marquee/plugin-shows-node/testUtils';
import { aShow } from './__fixtures__/shows';
import { catalogModuleShows } from './module';

describe('catalog module shows', () => {
  const shows = showsServiceMock.mock();
  const applyMutation = jest.fn<Promise<void>, [EntityProviderMutation]>();
  let events: EventsService;

  const names = () =>
    applyMutation.mock.calls.map(([mutation]) =>
      mutation.type === 'full'
        ? mutation.entities.map(({ entity }) => entity.metadata.name)
        : mutation.type,
    );

  async function start() {
    const grabEvents = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'grab-events',
      register(reg) {
        reg.registerInit({
          deps: { service: eventsServiceRef },
          async init({ service }) {
            events = service;
          },
        });
      },
    });
    const addEntityProvider = (provider: EntityProvider) =>
      void provider.connect({ applyMutation, refresh: async () => {} });
    await startTestBackend({
      features: [
        catalogModuleShows,
        grabEvents,
        eventsServiceFactory,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        createServiceFactory({
          service: showsServiceRef,
          deps: {},
          factory: () => shows,
        }),
      ],
      extensionPoints: [
        [catalogProcessingExtensionPoint, { addEntityProvider }],
      ],
    });
  }

  const drawn = async () => {
    while (applyMutation.mock.calls.length === 0) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  };

  beforeEach(async () => {
    jest.resetAllMocks();
    shows.listShows.mockResolvedValue([aShow()]);
    await start();
    await drawn();
    applyMutation.mockClear();
  });

  it('draws its first picture once it is connected and shows can be read', async () => {
    shows.listShows.mockReset();
    shows.listShows.mockRejectedValueOnce(new Error('starting'));
    shows.listShows.mockResolvedValue([aShow()]);
    await start();
    await drawn();
    expect(names()).toEqual([['hamlet', 'hamlet-box-office', 'hamlet-redis']]);
    expect(shows.listShows).toHaveBeenCalledTimes(2);
  });

  const change = () =>
    events.publish({ topic: SHOWS_TOPIC, eventPayload: { show: 'hamlet' } });

  it('replaces all entities as soon as a show changes', async () => {
    await change();
    expect(applyMutation).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'full' }),
    );
    expect(names()).toEqual([['hamlet', 'hamlet-box-office', 'hamlet-redis']]);
  });

  it('removes nothing when shows cannot be read', async () => {
    shows.listShows.mockRejectedValue(new Error('starting'));
    await change();
    expect(applyMutation).not.toHaveBeenCalled();
  });

  it('asks in its own name, so that it sees all shows', async () => {
    await change();
    expect(
      shows.listShows.mock.calls[0][0].credentials.principal,
    ).toMatchObject({ type: 'service' });
  });
});
