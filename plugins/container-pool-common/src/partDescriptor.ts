import { z } from 'zod';
import { capabilitySchema } from './capability';
import { suitabilitySchema } from './suitability';

/** The OCI label of an image under which its part descriptor is kept, as JSON. */
export const PART_DESCRIPTOR_LABEL = 'dev.marquee.part';

/** A text for people, in both languages of the pages. */
export const localizedTextSchema = z.strictObject({
  en: z.string().min(1).max(500),
  ko: z.string().min(1).max(500),
});
/** A text for people, in both languages of the pages. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

const dnsLabel = z
  .string()
  .regex(/^[a-z]([a-z0-9-]{0,28}[a-z0-9])?$/, 'must be a short DNS label');
const port = z.number().int().min(1).max(65_535);
const cpu = z.string().regex(/^\d+m$/, 'CPU in millicores, e.g. 100m');
const mebibytes = z.string().regex(/^\d+Mi$/, 'size in MiB, e.g. 128Mi');
const envName = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const absolutePath = z.string().regex(/^\/[A-Za-z0-9/_.-]*$/);

/**
 * A capability that the part serves.
 *
 * `url` is a template over `{host}`, `{port}` and the names of the part's
 * secrets; consumers get it filled in. `publicPath` is where the edge shows it
 * under the show's own host name; without it the capability stays inside.
 */
export const providedCapabilitySchema = z.strictObject({
  capability: capabilitySchema,
  port,
  protocol: z.enum(['http', 'tcp']),
  url: z.string().min(1),
  publicPath: absolutePath.optional(),
});
/** A capability that the part serves. */
export type ProvidedCapability = z.infer<typeof providedCapabilitySchema>;

/** A capability that the part needs in order to run, unless it is optional. */
export const requiredCapabilitySchema = z.strictObject({
  capability: capabilitySchema,
  optional: z.boolean().default(false),
});
/** A capability that the part needs. */
export type RequiredCapability = z.infer<typeof requiredCapabilitySchema>;

/** How Kubernetes finds out whether the part lives and may get requests. */
export const probeSchema = z.union([
  z.strictObject({ http: absolutePath, port }),
  z.strictObject({ tcp: port }),
  z.strictObject({ command: z.array(z.string()).min(1) }),
]);
/** How Kubernetes finds out whether the part lives and may get requests. */
export type Probe = z.infer<typeof probeSchema>;

/**
 * What a part of the pool says of itself: everything that composition has to
 * know in order to put it into a show. An image carries it as JSON under
 * {@link PART_DESCRIPTOR_LABEL}.
 */
export const partDescriptorSchema = z.strictObject({
  name: dnsLabel,
  alias: localizedTextSchema,
  description: localizedTextSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  provides: z.array(providedCapabilitySchema).min(1),
  requires: z.array(requiredCapabilitySchema).default([]),
  suits: suitabilitySchema.default({}),
  /** Secret values made once per show; `bytes` random bytes in base64url. */
  secrets: z
    .array(
      z.strictObject({ env: envName, bytes: z.number().int().min(16).max(64) }),
    )
    .default([]),
  /** Settings with a default, given to the part as environment variables. */
  settings: z.record(envName, z.string()).default({}),
  resources: z.strictObject({
    requests: z.strictObject({ cpu, memory: mebibytes }),
    limits: z.strictObject({ cpu, memory: mebibytes }),
  }),
  probes: z.strictObject({
    readiness: probeSchema,
    liveness: probeSchema.optional(),
  }),
  /** Replicas; a part with storage always runs once. `cpuPercent` is the target of autoscaling. */
  scaling: z
    .strictObject({
      min: z.number().int().min(1),
      max: z.number().int().min(1),
      cpuPercent: z.number().int().min(10).max(95).optional(),
    })
    .refine(({ min, max }) => min <= max, 'min must not exceed max')
    .default({ min: 1, max: 1 }),
  /** A volume that outlives the pod; makes the part a StatefulSet. */
  storage: z.strictObject({ size: mebibytes, path: absolutePath }).optional(),
  /** Directories that may be written to and are empty at each start. */
  scratch: z.array(absolutePath).default(['/tmp']),
  /** Port on which Prometheus finds `/metrics`. */
  metricsPort: port.optional(),
});

/** What a part of the pool says of itself, with all defaults filled in. */
export type PartDescriptor = z.output<typeof partDescriptorSchema>;
/** A part descriptor as people write it, defaults left out. */
export type PartDescriptorInput = z.input<typeof partDescriptorSchema>;
