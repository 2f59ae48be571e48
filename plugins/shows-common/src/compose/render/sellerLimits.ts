/**
 * Limits of a seller's namespace. They are the same for every seller and do not
 * follow a plan: several shows share the namespace, so a sum over one plan would
 * starve the others, and rollouts run old and new pods side by side. What one
 * show uses is bounded by its own limits and replicas; the quota stops what goes
 * wrong, such as an autoscaler gone wild, before it reaches other sellers.
 */
export const SELLER_QUOTA: Readonly<Record<string, string>> = {
  'requests.cpu': '16',
  'requests.memory': '32Gi',
  'limits.cpu': '64',
  'limits.memory': '64Gi',
  'requests.storage': '500Gi',
  persistentvolumeclaims: '50',
  pods: '200',
  // Buyers come in through the edge only.
  'services.loadbalancers': '0',
  'services.nodeports': '0',
};

/** What a container gets that says nothing of resources; the quota refuses it otherwise. */
export const CONTAINER_DEFAULTS = {
  default: { cpu: '500m', memory: '256Mi' },
  defaultRequest: { cpu: '50m', memory: '64Mi' },
} as const;
