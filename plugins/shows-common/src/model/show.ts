import type { LocalizedText } from '@marquee/plugin-container-pool-common';
import type { RolloutNote } from '../rollout';
import type { ShowSpecification } from './specification';

/** The steps that a seller watches, in order. */
export const ROLLOUT_STEPS = ['compose', 'apply', 'start', 'on-sale'] as const;
/** A step that a seller watches. */
export type RolloutStepName = (typeof ROLLOUT_STEPS)[number];

/** How far a step has come. Instants are ISO 8601, UTC. */
export interface RolloutStep {
  name: RolloutStepName;
  state: 'waiting' | 'running' | 'done' | 'failed';
  startedAt?: string;
  finishedAt?: string;
  /** What happens right now, or why it failed, in plain English. */
  detail?: string;
  /** The same for people of any language; absent in steps that an earlier version wrote down. */
  note?: RolloutNote;
}

/** `live` is the revision that serves buyers; `superseded` ones did before. */
export type RevisionState = 'rolling-out' | 'live' | 'failed' | 'superseded';

/** One applied (or tried) plan of a show. */
export interface Revision {
  show: string;
  number: number;
  state: RevisionState;
  createdAt: string;
  createdBy: string;
  steps: RolloutStep[];
  /**
   * Why what it changed is still there though it failed, in plain words: buyers may
   * see any of it. Absent when it was undone. It is tried again all the time.
   */
  undoFailure?: string;
}

/** State of a show in its seller's list. */
export type ShowState = 'opening' | 'on-sale' | 'failed';

/** A microservice of a show. */
export interface ShowPart {
  name: string;
  version: string;
  alias: LocalizedText;
}

/** A show as its seller sees it. */
export interface Show {
  id: string;
  seller: string;
  /** Entity reference of the account that owns it, e.g. `user:default/guest`. */
  owner: string;
  state: ShowState;
  namespace: string;
  url: string;
  specification: ShowSpecification;
  /** The microservices of the revision that serves buyers, or of the newest while none does. */
  parts: ShowPart[];
  /** Places of each performance; absent where nobody counted, or when the seating plan is gone. */
  capacity?: number;
  /** Number of the revision that serves buyers. */
  liveRevision?: number;
  /** The newest revision, whatever became of it. */
  latestRevision: Revision;
  createdAt: string;
}

/** A show in a list, without its poster, which can be large. */
export interface ListedShow extends Omit<Show, 'specification'> {
  specification: Omit<ShowSpecification, 'facts'> & {
    facts: Omit<ShowSpecification['facts'], 'poster'>;
  };
  /**
   * Where the poster is: an https URL, or a path on the portal's host. One that
   * was uploaded can be had only once the show was on sale.
   */
  poster?: string;
}

/** Label and annotation keys on everything that a show owns in the cluster. */
export const SHOW_LABELS = {
  show: 'marquee.dev/show',
  part: 'marquee.dev/part',
  revision: 'marquee.dev/revision',
  backstageId: 'backstage.io/kubernetes-id',
} as const;
