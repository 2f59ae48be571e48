import type { Plan } from '../model';
import { compareText } from './pool';

/** Totals of a plan, for people. */
export interface PlanSummary {
  parts: number;
  /** Pods at the start, replicas included. */
  pods: number;
  cpuMillicores: number;
  memoryMebibytes: number;
  storageMebibytes: number;
  /** Kubernetes objects by kind, most frequent first. Secrets count, though plans hold no values. */
  objects: { kind: string; count: number }[];
}

/** Adds up what a plan runs, reserves and creates. */
export function summarizePlan(plan: Plan): PlanSummary {
  const sum = (value: (part: Plan['parts'][number]) => number) =>
    plan.parts.reduce((total, part) => total + value(part), 0);
  return {
    parts: plan.parts.length,
    pods: sum(part => part.replicas),
    cpuMillicores: sum(part => part.reserved.cpuMillicores),
    memoryMebibytes: sum(part => part.reserved.memoryMebibytes),
    storageMebibytes: sum(part => part.reserved.storageMebibytes),
    objects: countKinds(plan),
  };
}

function countKinds(plan: Plan): PlanSummary['objects'] {
  const kinds = [
    ...plan.waves.flatMap(({ objects }) => objects.map(({ kind }) => kind)),
    ...plan.secrets.map(() => 'Secret'),
  ];
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || compareText(a.kind, b.kind));
}
