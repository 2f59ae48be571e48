import { postgresRecipe } from '../recipes/postgresRecipe';
import type { Recipe } from '../recipes/Recipe';
import { redisRecipe } from '../recipes/redisRecipe';
import { serviceRecipe } from '../recipes/serviceRecipe';
import { storefrontAssets } from '../recipes/storefrontAssets';

/** Port on which each of our services listens. */
const SERVICE_PORT = 8080;

/** Gives the recipes of all images that Marquee makes of its own sources and of Debian's packages. */
export function marqueeRecipes(): Recipe[] {
  const port = SERVICE_PORT;
  return [
    serviceRecipe({
      name: 'box-office',
      descriptorFile: 'packages/box-office/part.yaml',
      workspace: 'packages/box-office',
      entry: 'src/main.ts',
      port,
    }),
    serviceRecipe({
      name: 'show-page',
      descriptorFile: 'packages/storefront/part.show-page.yaml',
      workspace: 'packages/storefront',
      entry: 'src/server/main.show-page.ts',
      port,
      assets: storefrontAssets,
    }),
    serviceRecipe({
      name: 'directory',
      workspace: 'packages/storefront',
      entry: 'src/server/main.directory.ts',
      port,
      assets: storefrontAssets,
    }),
    serviceRecipe({
      name: 'payment-sandbox',
      workspace: 'packages/payment-sandbox',
      entry: 'src/main.ts',
      port,
    }),
    redisRecipe(),
    postgresRecipe(),
  ];
}
