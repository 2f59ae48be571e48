import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { catalogKorean } from './catalog';
import { frameKorean } from './frame';
import { kubernetesKorean } from './kubernetes';
import { scaffolderKorean } from './scaffolder';

/** One extension per plugin of Backstage that speaks Korean here. */
export const coreTranslations = [
  ...scaffolderKorean,
  ...catalogKorean,
  ...kubernetesKorean,
  ...frameKorean,
].map(resource =>
  TranslationBlueprint.make({
    name: `${resource.id}-korean`,
    params: { resource },
  }),
);
