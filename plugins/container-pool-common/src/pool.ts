import { z } from 'zod';
import { partDescriptorSchema } from './partDescriptor';

/** `spec.type` of the catalog's `Resource`s that stand for images of the pool. */
export const CONTAINER_IMAGE_TYPE = 'container-image';

/** An image reference by digest, `name@sha256:…`; tags are never deployed. */
export const imageReferenceSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.:/_-]*@sha256:[0-9a-f]{64}$/,
    'must name an image by digest',
  );

/** A part together with the exact image that runs it. */
export const poolPartSchema = z.strictObject({
  image: imageReferenceSchema,
  descriptor: partDescriptorSchema,
});
/** A part together with the exact image that runs it. */
export type PoolPart = z.output<typeof poolPartSchema>;
