import type {
  Capability,
  LocalizedText,
} from '@marquee/plugin-container-pool-common';
import type { SaleFault } from '@marquee/plugin-ticketing-common';

/** A Kubernetes object as it is sent: raw JSON, never a typed model. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  [member: string]: unknown;
}

/** The order in which a plan's objects are applied; a wave starts when the one before it is healthy. */
export const WAVES = [
  'namespace',
  'limits',
  'databases',
  'services',
  'edge',
] as const;
/** One step of applying a plan. */
export type WaveName = (typeof WAVES)[number];

/** Objects that are applied together. */
export interface Wave {
  name: WaveName;
  objects: KubernetesObject[];
}

/** A microservice of the planned show, in words for its seller. */
export interface PlannedPart {
  name: string;
  alias: LocalizedText;
  description: LocalizedText;
  version: string;
  image: string;
  /** Picked by the seller, or added since another part requires it. */
  because: { type: 'picked' } | { type: 'required'; by: string[] };
  replicas: number;
  /** What is reserved for all replicas together. */
  reserved: {
    cpuMillicores: number;
    memoryMebibytes: number;
    storageMebibytes: number;
  };
}

/** One wire between parts: `from` finds `capability` at `to` through `env`. */
export interface Binding {
  from: string;
  to: string;
  capability: Capability;
  env: string;
  /** Whether `to` is outside the show. */
  external: boolean;
}

/**
 * A Secret that is made when the plan is applied and kept ever after. Values are
 * never part of a plan: `generated` says how many random bytes (base64url),
 * `derived` are templates over `{OWN_KEY}` of the same Secret or
 * `{part/KEY}` of another part's, and `given` names what whoever applies the plan
 * has to know, such as the key of the payment company.
 */
export interface PlannedSecret {
  name: string;
  namespace: string;
  part: string;
  labels: Record<string, string>;
  generated: Record<string, number>;
  derived: Record<string, string>;
  given: string[];
}

/** Where a capability of the show is found inside the cluster. */
export interface PlannedProvider {
  capability: Capability;
  part: string;
  /** Name of the Service, in the plan's namespace. */
  service: string;
  port: number;
}

/** A complete, readable deployment: what is applied is exactly this. */
export interface Plan {
  show: string;
  seller: string;
  namespace: string;
  /** Address of the show's page. */
  url: string;
  parts: PlannedPart[];
  bindings: Binding[];
  providers: PlannedProvider[];
  secrets: PlannedSecret[];
  waves: Wave[];
}

/** What can be wrong with a seller's answers apart from the parts. */
export type AnswerFault =
  | 'address-reserved'
  | 'address-taken'
  | SaleFault['reason']
  | 'entry-times'
  | 'performance-past'
  | 'performance-twice'
  | 'poster-too-large'
  | 'poster-unreadable'
  | 'places-too-many'
  | 'places-unfit'
  | 'price-missing'
  | 'price-unused'
  | 'sale-never-opens'
  | 'seating-plan-unknown'
  | 'zones-fault';

/** Why a specification cannot be composed; `path` names the answer to change, `candidates` what would do. */
export type Problem =
  | { type: 'unknown-part'; part: string; path: string; candidates: string[] }
  | {
      type: 'unsuitable-part';
      part: string;
      path: string;
      candidates: string[];
    }
  | {
      type: 'missing';
      capability: Capability;
      requiredBy: string;
      path: string;
      candidates: string[];
    }
  | {
      type: 'ambiguous';
      capability: Capability;
      requiredBy: string;
      path: string;
      candidates: string[];
    }
  | {
      type: 'duplicate';
      capability: Capability;
      path: string;
      candidates: string[];
    }
  | { type: 'circular'; parts: string[]; path: string; candidates: string[] }
  | {
      type: 'topology';
      part: string;
      path: string;
      message: string;
      candidates: string[];
    }
  | {
      type: 'answer';
      reason: AnswerFault;
      path: string;
      /** In plain English, for those who do not translate `reason`. */
      message: string;
      candidates: string[];
    };

/** Outcome of composition. */
export type Composition =
  | { type: 'plan'; plan: Plan }
  | { type: 'problems'; problems: Problem[] };
