import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import allowAllPolicy from '@backstage/plugin-permission-backend-module-allow-all-policy';

/**
 * Lets everybody do everything on a developer's machine, where `auth.environment`
 * is `development`. Anywhere else there is no policy until one is added, and a
 * portal without a policy refuses to start.
 */
export const permissionPolicy = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  loader({ config }) {
    return config.getOptionalString('auth.environment') === 'development'
      ? [allowAllPolicy]
      : [];
  },
});
