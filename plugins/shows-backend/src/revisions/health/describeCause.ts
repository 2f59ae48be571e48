import type { Cause } from './types';

/** Says in plain words why a part does not run. */
export function describeCause(part: string, cause: Cause): string {
  const { message, lastWords } = cause;
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
