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
import {
  ACCOUNTS_TOPIC,
  accountsServiceRef,
} from '@marquee/plugin-accounts-node';
import { accountsServiceMock } from '@marquee/plugin-accounts-node/testUtils';
import { catalogModuleAccounts } from './module';

const ADA = { id: 'ada', role: 'seller' as const, name: 'Ada Kim' };

describe('catalog module accounts', () => {
  const accounts = accountsServiceMock.mock();
  const applyMutation = jest.fn<Promise<void>, [EntityProviderMutation]>();
  const logger = mockServices.logger.mock();
  let events: EventsService;

  const pictures = () =>
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
        catalogModuleAccounts,
        grabEvents,
        eventsServiceFactory,
        logger.factory,
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        createServiceFactory({
          service: accountsServiceRef,
          deps: {},
          factory: () => accounts,
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
    logger.child.mockImplementation(() => logger);
    accounts.listPeople.mockResolvedValue([ADA]);
    await start();
    await drawn();
    applyMutation.mockClear();
  });

  it('draws its first picture once it is connected and accounts can be read', async () => {
    accounts.listPeople.mockReset();
    accounts.listPeople.mockRejectedValueOnce(new Error('starting'));
    accounts.listPeople.mockResolvedValue([ADA]);
    await start();
    await drawn();
    expect(pictures()).toEqual([['admins', 'sellers', 'buyers', 'ada']]);
    expect(accounts.listPeople).toHaveBeenCalledTimes(2);
  });

  const change = () =>
    events.publish({ topic: ACCOUNTS_TOPIC, eventPayload: { account: 'ada' } });

  it('replaces all entities as soon as an account changes', async () => {
    await change();
    accounts.listPeople.mockResolvedValue([]);
    await change();
    expect(pictures()).toEqual([
      ['admins', 'sellers', 'buyers', 'ada'],
      ['admins', 'sellers', 'buyers'],
    ]);
  });

  it('removes nobody when accounts cannot be read', async () => {
    accounts.listPeople.mockRejectedValue(new Error('starting'));
    await change();
    expect(applyMutation).not.toHaveBeenCalled();
  });

  it('names nobody in the log', async () => {
    accounts.listPeople.mockRejectedValue(new Error('Ada Kim is too long'));
    await change();
    expect(JSON.stringify(logger.warn.mock.calls)).toContain(
      'stay as they are',
    );
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain('Ada');
  });
});
