import { createBackendModule } from '@backstage/backend-plugin-api';
import { kubernetesObjectsProviderExtensionPoint } from '@backstage/plugin-kubernetes-node';
import { ShowObjectsProvider } from './ShowObjectsProvider';

/** Keeps the Kubernetes plugin to the objects of shows. */
export const kubernetesModuleShows = createBackendModule({
  pluginId: 'kubernetes',
  moduleId: 'shows',
  register(reg) {
    reg.registerInit({
      deps: { objects: kubernetesObjectsProviderExtensionPoint },
      async init({ objects }) {
        objects.addObjectsProvider(
          async ({ getDefault }) => new ShowObjectsProvider(await getDefault()),
        );
      },
    });
  },
});
