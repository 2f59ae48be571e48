import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import permissionBackend from '@backstage/plugin-permission-backend';
import { permissionPolicy } from './permissionPolicy';

describe('permissionPolicy', () => {
  const start = async (auth: { environment?: string }) =>
    await startTestBackend({
      features: [
        permissionBackend,
        permissionPolicy,
        mockServices.rootConfig.factory({
          data: { auth, permission: { enabled: true } },
        }),
      ],
    });

  it('lets a portal on a developer’s machine start', async () => {
    const portal = await start({ environment: 'development' });
    await expect(portal.stop()).resolves.toBeUndefined();
  });

  it.each([{}, { environment: 'production' }])(
    'leaves a portal anywhere else without a policy: %j',
    async auth => {
      await expect(start(auth)).rejects.toThrow('No policy module installed');
    },
  );
});
