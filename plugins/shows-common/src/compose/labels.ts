import type { PartDescriptor } from '@marquee/plugin-container-pool-common';
import { SHOW_LABELS } from '../model';
import { objectName } from './names';

/** Label that says which seller a namespace belongs to; only such namespaces are touched. */
export const SELLER_LABEL = 'marquee.dev/seller';

/** Value of `app.kubernetes.io/managed-by` on everything that Marquee applies. */
export const MANAGED_BY = 'marquee';

/** Labels of what belongs to a whole show. */
export function showLabels(show: string): Record<string, string> {
  return {
    'app.kubernetes.io/name': show,
    'app.kubernetes.io/instance': show,
    'app.kubernetes.io/part-of': show,
    'app.kubernetes.io/managed-by': MANAGED_BY,
    [SHOW_LABELS.show]: show,
    [SHOW_LABELS.backstageId]: show,
  };
}

/** Labels of what belongs to one part of a show, pods included. */
export function partLabels(
  show: string,
  part: PartDescriptor,
): Record<string, string> {
  return {
    ...showLabels(show),
    'app.kubernetes.io/name': part.name,
    'app.kubernetes.io/instance': objectName(show, part.name),
    'app.kubernetes.io/version': part.version,
    [SHOW_LABELS.part]: part.name,
  };
}

/**
 * What selects the pods of one part. The show is always in it: several shows of
 * a seller share a namespace and must never get each other's requests.
 */
export function partSelector(
  show: string,
  part: string,
): Record<string, string> {
  return { [SHOW_LABELS.show]: show, [SHOW_LABELS.part]: part };
}

/** Labels of what all shows of a seller share. */
export function sellerLabels(seller: string): Record<string, string> {
  return {
    'app.kubernetes.io/managed-by': MANAGED_BY,
    [SELLER_LABEL]: seller,
  };
}
