import type { Plan } from '@marquee/plugin-shows-common';

/** What all microservices of a plan take together. */
export interface PlanSummary {
  /** Number of microservices. */
  count: number;
  cpuMillicores: number;
  memoryMebibytes: number;
}

/** Adds up what a plan reserves. */
export function summarizePlan(plan: Pick<Plan, 'parts'>): PlanSummary {
  const sum = (of: 'cpuMillicores' | 'memoryMebibytes') =>
    plan.parts.reduce((total, part) => total + part.reserved[of], 0);
  return {
    count: plan.parts.length,
    cpuMillicores: sum('cpuMillicores'),
    memoryMebibytes: sum('memoryMebibytes'),
  };
}

/** Thousandths of a CPU core as cores, with up to two decimals. */
export function formatCores(millicores: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
    millicores / 1000,
  );
}

/** A size in MiB, or in GiB with one decimal from 1024 MiB on. */
export function formatMemory(mebibytes: number, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return mebibytes < 1024
    ? `${format.format(mebibytes)} MiB`
    : `${format.format(mebibytes / 1024)} GiB`;
}
