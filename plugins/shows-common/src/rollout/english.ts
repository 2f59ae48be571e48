import { findShortages } from './findShortages';
import type { PartCause } from './PartCause';
import type { PartProgress, PartState } from './PartState';
import type { AskedPlace, RolloutNote } from './RolloutNote';

const UNANSWERED: Record<AskedPlace, string> = {
  taking: 'The box office does not take the show',
  'box-office': 'The box office does not answer',
  page: 'The page does not answer',
  'page-at-edge': 'The edge does not know the page yet',
  'box-office-at-edge': 'The edge does not know the box office yet',
};

const SCARCE: Record<string, string> = {
  cpu: 'CPU',
  memory: 'memory',
  'ephemeral-storage': 'disk',
  pods: 'places for pods',
};

/** Says a note in English. */
export function inEnglish(note: RolloutNote): string {
  switch (note.type) {
    case 'composed':
      return `${note.parts} microservices, ${note.objects} Kubernetes objects`;
    case 'changed':
      return `Changed: ${note.fields.join(', ')}`;
    case 'nothing-to-apply':
      return 'Nothing to apply';
    case 'nothing-to-start':
      return 'Nothing to start';
    case 'preparing':
      return `Preparing the namespace ${note.namespace}`;
    case 'checking':
      return `Checking ${note.objects} objects with the cluster`;
    case 'securing':
      return 'Applying limits, network policies and secrets';
    case 'applied':
      return `Applied ${note.objects} objects in ${note.namespace}`;
    case 'waiting':
      return `Waiting: ${statesOf(note.parts)}`;
    case 'running':
      return `${note.parts} microservices are running`;
    case 'publishing':
      return 'Telling the box office what it sells';
    case 'opening':
      return `Opening ${note.url}`;
    case 'on-sale':
      return `On sale at ${note.url}`;
    case 'part-failed':
      return causeOf(note.part, note.cause);
    case 'late':
      return `Not ready within ${note.seconds} s: ${statesOf(note.parts)}`;
    case 'unanswered':
      return `${UNANSWERED[note.place]}: ${note.message}`;
    case 'show-refused':
      return `The box office refuses the show: ${note.message}`;
    case 'key-missing':
      return `The box office has no ${note.key}: its image says that it needs none`;
    case 'secret-missing':
      return `Part '${note.part}' has no secret value '${note.key}'`;
    case 'setting-missing':
      return `Part '${note.part}' needs a ${note.key}, and the configuration of the portal has none`;
    case 'provider-missing':
      return `Nothing in the show provides '${note.capability}'`;
    case 'namespace-taken':
      return `The namespace ${note.namespace} exists already and is not this seller's`;
    case 'namespace-leaving':
      return `The namespace ${note.namespace} is being deleted. Try again in a minute`;
    case 'quota':
      return `The seller's quota is used up: ${note.message}`;
    case 'cluster-trouble':
      return `The cluster has trouble of its own: ${note.message}`;
    case 'cluster-refusal':
      return `The cluster refuses it: ${note.message}`;
    case 'cluster-away':
      return `The cluster cannot be reached, we keep trying: ${note.message}`;
    case 'portal-trouble':
      return 'The portal has trouble of its own, we keep trying';
    case 'words':
      return note.message;
    default:
      throw new Error(`Unknown note ${JSON.stringify(note satisfies never)}`);
  }
}

function statesOf(parts: readonly PartState[]): string {
  return parts
    .map(state => {
      if ('cause' in state) return causeOf(state.part, state.cause);
      const { part, progress, hint } = state;
      return `${part} ${progressOf(progress)}${hint ? `: ${hint}` : ''}`;
    })
    .join('; ');
}

function progressOf(progress: PartProgress): string {
  switch (progress.type) {
    case 'deleted':
      return 'is being deleted';
    case 'created':
      return 'is created';
    case 'paused':
      return 'is paused';
    case 'replacing-pods':
      return 'replaces old pods';
    case 'replacing-pod':
      return 'replaces its old pod';
    case 'settling':
      return 'gets available';
    case 'starting':
      return `starts (${progress.pods}/${progress.wanted})`;
    case 'readying':
      return `gets ready (${progress.pods}/${progress.wanted})`;
    default:
      throw new Error(`Unknown progress ${progress satisfies never}`);
  }
}

function causeOf(part: string, cause: PartCause): string {
  switch (cause.type) {
    case 'image':
      return `The image of ${part} cannot be pulled: ${cause.message}`;
    case 'configuration':
      return `${part} cannot be started: ${cause.message}`;
    case 'memory':
      return `${part} needs more memory than its limit allows and was stopped`;
    case 'crash': {
      const { exitCode, lastWords } = cause;
      const stops = `${part} stops again and again (exit code ${exitCode})`;
      return lastWords
        ? `${stops}. Its last words: ${lastWords}`
        : `${stops} without a word`;
    }
    case 'quota':
      return `The seller's quota is used up, so ${part} gets no pod: ${cause.message}`;
    case 'refused':
      return `The cluster refuses the pods of ${part}: ${cause.message}`;
    case 'unschedulable':
      return `No node has room for ${part}: ${shortageOf(cause.message)}`;
    case 'unready':
      return `${part} is not ready: ${cause.message}`;
    default:
      throw new Error(`Unknown cause ${cause satisfies never}`);
  }
}

/** What nodes lack; the words of the scheduler themselves when they are about something else. */
function shortageOf(message: string): string {
  const lacking = findShortages(message).map(
    ({ resource, nodes }) =>
      `too little free ${SCARCE[resource] ?? resource} on ${nodes} of them`,
  );
  return lacking.length > 0 ? lacking.join(', ') : message;
}
