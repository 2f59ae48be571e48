/**
 * Reproducible OCI images without Docker, and the pool that Marquee starts with.
 *
 * @packageDocumentation
 */
export { bundleService } from './bundle/bundleService';
export type { LayerEntry } from './layer/LayerEntry';
export { buildImage } from './oci/buildImage';
export type { Image, ImageConfig, ImageSpec } from './oci/Image';
export {
  buildPool,
  type BuildPoolOptions,
  type BuiltPool,
} from './pool/buildPool';
export { ImagePusher } from './registry/ImagePusher';
export { RegistryClient } from './registry/RegistryClient';
export type { RegistryCredentials } from './registry/RegistrySession';
export { RegistryError } from './registry/RegistryError';
export { BlobStore, type StoredBlob } from './store/BlobStore';
export { writeLayer } from './layer/writeLayer';
export { serviceRecipe, type ServiceOptions } from './recipes/serviceRecipe';
export type { Recipe } from './recipes/Recipe';
