import type { KubernetesObject } from '@marquee/cluster-client';

/** API group of roles. */
export const RBAC = 'rbac.authorization.k8s.io';
/** Verbs of somebody who only looks. */
export const READ = ['get', 'list', 'watch'];

/** One line of a role. */
export interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

/** A rule about one API group; the core group is the empty string. */
export function rule(
  group: string,
  resources: string[],
  verbs: string[],
): Rule {
  return { apiGroups: [group], resources, verbs };
}

/** A ClusterRole and its binding, both of the same name. */
export function role(options: {
  name: string;
  rules: Rule[];
  subject: object;
}): KubernetesObject[] {
  const { name, rules, subject } = options;
  const roleRef = { apiGroup: RBAC, kind: 'ClusterRole', name };
  return [
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRole',
      metadata: { name },
      rules,
    },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef,
      subjects: [subject],
    },
  ];
}
