import type { Cause } from './types';

const MAX_LINE = 300;

/** Says in plain words why a part does not run. */
export function describeCause(
  part: string,
  cause: Cause,
  lastWords?: string,
): string {
  const { message } = cause;
  switch (cause.type) {
    case 'image':
      return `The image of ${part} cannot be pulled: ${message}`;
    case 'configuration':
      return `${part} cannot be started: ${message}`;
    case 'memory':
      return `${part} needs more memory than its limit allows and was stopped`;
    case 'crash':
      return lastWords
        ? `${part} stops again and again (${message}). Its last words: ${lastWords}`
        : `${part} stops again and again (${message}) without a word`;
    case 'quota':
      return `The seller's quota is used up, so ${part} gets no pod: ${message}`;
    case 'refused':
      return `The cluster refuses the pods of ${part}: ${message}`;
    case 'unschedulable':
      return `No node has room for ${part}: ${shortage(message)}`;
    case 'unready':
      return `${part} is not ready: ${message}`;
    default:
      throw new Error(`Unknown cause ${cause.type satisfies never}`);
  }
}

const SCARCE: Record<string, string> = {
  cpu: 'CPU',
  memory: 'memory',
  'ephemeral-storage': 'disk',
  pods: 'places for pods',
};

/**
 * What nodes lack, out of the scheduler's words ("3 Insufficient cpu."); those words
 * themselves when they are about something else.
 */
function shortage(message: string): string {
  const lacking = [...message.matchAll(/(\d+) Insufficient ([\w-]+)/g)].map(
    ([, nodes, resource]) =>
      `too little free ${SCARCE[resource] ?? resource} on ${nodes} of them`,
  );
  return lacking.length > 0 ? lacking.join(', ') : message;
}

/**
 * The log, or nothing when the kubelet answers, with status 200, that the file of a
 * container that has just been replaced is gone.
 */
export function withoutKubeletsExcuse(log: string): string {
  return /^(failed to try resolving symlinks in path|unable to retrieve container logs)/.test(
    log,
  )
    ? ''
    : log;
}

/** The last line that says something, with passwords in addresses made unreadable. */
export function lastLine(log: string): string | undefined {
  const line = log
    .split('\n')
    .map(text => text.trim())
    .filter(Boolean)
    .at(-1);
  return line?.replace(/:\/\/[^\s/@]*@/g, '://***@').slice(0, MAX_LINE);
}
