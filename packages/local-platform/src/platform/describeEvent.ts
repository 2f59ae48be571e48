import type { ComponentEvent } from '../supervise';

/** Says in one line what has happened to a component. */
export function describeEvent(event: ComponentEvent): string {
  switch (event.type) {
    case 'died':
      return `${event.reason.split('\n')[0]}; it is started again in ${
        event.restartInMs / 1000
      } s`;
    case 'restarted':
      return `${event.name} runs again`;
    default:
      event satisfies never;
      throw new Error('Unknown event');
  }
}
