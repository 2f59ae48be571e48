/** A figure that has to be reached, or not to be exceeded. */
export interface Goal {
  name: string;
  value: number;
  unit: string;
  /** One of both. */
  atLeast?: number;
  below?: number;
}

/** Whether a goal is reached; a figure that is no number reaches none. */
export function isReached({ value, atLeast, below }: Goal): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below)
  );
}

/** A goal as a line to read, e.g. `hold p99: 12.3 ms (goal < 100): reached`. */
export function describeGoal(goal: Goal): string {
  const { name, value, unit, atLeast, below } = goal;
  const limits = [
    ...(atLeast === undefined ? [] : [`≥ ${figure(atLeast)}`]),
    ...(below === undefined ? [] : [`< ${figure(below)}`]),
  ];
  const verdict = isReached(goal) ? 'reached' : 'MISSED';
  const amount = [figure(value), unit].filter(Boolean).join(' ');
  return `${name}: ${amount} (goal ${limits.join(', ')}): ${verdict}`;
}

/** A number as people read it: whole from a hundred on, else with up to two decimals. */
export function figure(value: number): string {
  return value.toLocaleString('en', {
    maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2,
  });
}
