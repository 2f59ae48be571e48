import { buildStorefrontImage } from '../recipes/buildStorefrontImage';
import { postgresRecipe } from '../recipes/postgresRecipe';
import type { Recipe } from '../recipes/Recipe';
import { redisRecipe } from '../recipes/redisRecipe';
import { serviceRecipe } from '../recipes/serviceRecipe';

/** Port on which each of our services listens. */
const SERVICE_PORT = 8080;

/** Gives the recipes of all images that Marquee makes of its own sources and of Debian's packages. */
export function marqueeRecipes(): Recipe[] {
  const port = SERVICE_PORT;
  return [
    ...boxOffices(port),
    serviceRecipe({
      name: 'show-page',
      descriptorFile: 'packages/storefront/part.show-page.yaml',
      workspace: 'packages/storefront',
      port,
      build: options =>
        buildStorefrontImage({ ...options, image: 'show-page' }),
    }),
    serviceRecipe({
      name: 'directory',
      workspace: 'packages/storefront',
      port,
      build: options =>
        buildStorefrontImage({ ...options, image: 'directory' }),
    }),
    serviceRecipe({
      name: 'payment-sandbox',
      workspace: 'packages/payment-sandbox',
      port,
    }),
    redisRecipe(),
    postgresRecipe(),
  ];
}

/** One for each way of selling. */
function boxOffices(port: number): Recipe[] {
  const workspace = 'packages/box-office';
  return [
    { name: 'box-office', way: 'reserved' },
    { name: 'box-office-zones', way: 'zones' },
    { name: 'box-office-timed-entry', way: 'timed-entry' },
  ].map(({ name, way }) =>
    serviceRecipe({
      name,
      descriptorFile: `${workspace}/part.${way}.yaml`,
      workspace,
      entry: `src/main.${way}.ts`,
      port,
    }),
  );
}
