import { startTestBackend } from '@backstage/backend-test-utils';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderModuleShows } from './module';

describe('scaffolder module shows', () => {
  it('adds its actions under the ids that templates use', async () => {
    const addActions = jest.fn();
    await startTestBackend({
      features: [scaffolderModuleShows],
      extensionPoints: [[scaffolderActionsExtensionPoint, { addActions }]],
    });
    expect(
      addActions.mock.calls[0].map(({ id }: { id: string }) => id),
    ).toEqual(['marquee:show:plan', 'marquee:show:apply', 'marquee:show:wait']);
  });
});
