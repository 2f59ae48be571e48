import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PoolPart } from '@marquee/plugin-container-pool-common';
import { DebianFiles } from '../debian/DebianFiles';
import { LayerCache } from '../layer/LayerCache';
import { buildImage } from '../oci/buildImage';
import type { Image } from '../oci/Image';
import type { Kitchen, Recipe } from '../recipes/Recipe';
import { ImagePusher } from '../registry/ImagePusher';
import { RegistryClient } from '../registry/RegistryClient';
import type { RegistryCredentials } from '../registry/RegistrySession';
import { BlobStore } from '../store/BlobStore';
import { marqueeRecipes } from './recipes';
import { poolCatalog } from './poolCatalog';
import { readDescriptor } from './readDescriptor';

/**
 * What to build and where to put it.
 *
 * @public
 */
export type BuildPoolOptions = {
  /** Top folder of the checkout. */
  checkout: string;
  registry: {
    /** Address for uploads, such as `http://10.99.0.254:5000`. */
    url: string;
    /** Host as the cluster's image references name it, such as `registry.local`. */
    name: string;
    /** For registries that do not take images from strangers. */
    credentials?: RegistryCredentials;
  };
  /** Folder for layers and packages, shared by all checkouts. */
  cacheDir: string;
  /** The catalog file that lists the parts. */
  outFile: string;
  /** Node.js program for the images. Default: the one that runs now. */
  nodePath?: string;
  /** Default: all images of Marquee. */
  recipes?: Recipe[];
  /** Told about each image that is ready. */
  report?: (message: string) => void;
};

/**
 * A built and pushed pool.
 *
 * @public
 */
export type BuiltPool = {
  parts: PoolPart[];
  /** Image by digest, of parts and of other services, by the name of the recipe. */
  images: Record<string, string>;
};

/**
 * Builds all images, pushes what the registry lacks, and writes the catalog file of the pool. Costs
 * less than a second when nothing has changed.
 *
 * @throws RegistryError, or Error naming the image that could not be built.
 * @public
 */
export async function buildPool(options: BuildPoolOptions): Promise<BuiltPool> {
  const { checkout, cacheDir, registry, report = () => {} } = options;
  const store = new BlobStore({ folder: join(cacheDir, 'images', 'blobs') });
  const kitchen: Kitchen = {
    checkout,
    layers: new LayerCache({
      folder: join(cacheDir, 'images', 'layers'),
      store,
    }),
    debian: new DebianFiles({ cacheDir: join(cacheDir, 'images', 'debian') }),
    nodePath: options.nodePath ?? process.execPath,
  };
  const cooked = await Promise.all(
    (options.recipes ?? marqueeRecipes()).map(recipe => cook(recipe, kitchen)),
  );
  const pusher = new ImagePusher({
    registry: new RegistryClient(registry),
    store,
  });
  const pool: BuiltPool = { parts: [], images: {} };
  // One after the other: a layer that several images share is then sent once.
  for (const { recipe, image, descriptor } of cooked) {
    const sent = await pusher.push(image);
    const reference = `${registry.name}/${image.name}@${image.digest}`;
    pool.images[recipe.name] = reference;
    if (descriptor) pool.parts.push({ image: reference, descriptor });
    report(describe(image, sent));
  }
  await replaceFile(options.outFile, poolCatalog(pool.parts));
  return pool;
}

async function cook(recipe: Recipe, kitchen: Kitchen) {
  try {
    const descriptor =
      recipe.descriptorFile !== undefined
        ? await readDescriptor(join(kitchen.checkout, recipe.descriptorFile))
        : undefined;
    const { layers, config } = await recipe.cook(kitchen);
    const name = `marquee/${recipe.name}`;
    return {
      recipe,
      descriptor,
      image: buildImage({ name, layers, config, descriptor }),
    };
  } catch (cause) {
    throw new Error(
      `The image '${recipe.name}' could not be built: ${
        (cause as Error).message
      }`,
      { cause },
    );
  }
}

function describe(image: Image, sent: number): string {
  const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
  const pushed = sent > 0 ? `, pushed ${megabytes(sent)}` : ', unchanged';
  return `${image.name} ${megabytes(size)}${pushed}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The catalog may read at any time: it never sees half a file. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
