import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { catalogKorean } from './catalog';
import { catalogGraphKorean } from './catalogGraph';
import { frameKorean } from './frame';
import { kubernetesKorean } from './kubernetes';
import { scaffolderKorean } from './scaffolder';

/** One extension per plugin of Backstage that speaks Korean here. */
export const coreTranslations = [
  ...scaffolderKorean,
  ...catalogKorean,
  ...catalogGraphKorean,
  ...kubernetesKorean,
  ...frameKorean,
].map(resource =>
  TranslationBlueprint.make({
    name: `${resource.id}-korean`,
    params: { resource },
  }),
);
