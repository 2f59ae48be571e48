import type { FactsField } from '@marquee/plugin-ticketing-common';
import type { PartCause } from './PartCause';
import type { PartState } from './PartState';

/**
 * What happens in a step of a rollout, or why it failed, for people of any language.
 * `message` is what somebody else said of it (Kubernetes, a database, a container), in
 * their own words.
 */
export type RolloutNote =
  /** What there is to run. */
  | { type: 'composed'; parts: number; objects: number }
  /** What is new in the facts of the show. */
  | { type: 'changed'; fields: FactsField[] }
  | { type: 'nothing-to-apply' }
  | { type: 'nothing-to-start' }
  | { type: 'preparing'; namespace: string }
  | { type: 'checking'; objects: number }
  | { type: 'securing' }
  | { type: 'applied'; objects: number; namespace: string }
  | { type: 'waiting'; parts: PartState[] }
  | { type: 'running'; parts: number }
  | { type: 'publishing' }
  | { type: 'opening'; url: string }
  | { type: 'on-sale'; url: string }
  | { type: 'part-failed'; part: string; cause: PartCause }
  | { type: 'late'; seconds: number; parts: PartState[] }
  /** The place does not answer as it should, however often it is asked. */
  | { type: 'unanswered'; place: AskedPlace; message: string }
  | { type: 'show-refused'; message: string }
  | { type: 'key-missing'; key: string }
  | { type: 'secret-missing'; part: string; key: string }
  /** The configuration of the portal lacks what a part is to be given. */
  | { type: 'setting-missing'; part: string; key: string }
  | { type: 'provider-missing'; capability: string }
  | { type: 'namespace-taken'; namespace: string }
  | { type: 'namespace-leaving'; namespace: string }
  | { type: 'quota'; message: string }
  | { type: 'cluster-trouble'; message: string }
  | { type: 'cluster-refusal'; message: string }
  | { type: 'cluster-away'; message: string }
  | { type: 'portal-trouble' }
  /** Nothing but words. */
  | { type: 'words'; message: string };

/** Whoever is asked while a show goes on sale; `taking`: the box office, when it is told what it sells. */
export type AskedPlace =
  | 'taking'
  | 'box-office'
  | 'page'
  | 'page-at-edge'
  | 'box-office-at-edge';
