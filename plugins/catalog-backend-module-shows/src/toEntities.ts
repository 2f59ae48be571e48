import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  SHOW_LABELS,
  type ListedShow,
  type ShowPart,
} from '@marquee/plugin-shows-common';

/** `spec.type` of the components that stand for the microservices of a show. */
export const SHOW_SERVICE_TYPE = 'show-service';

/** Where the catalog has shows from; no URL, or a link to a source would be shown. */
const LOCATION = 'marquee:shows';

/** A show as a system, and its running microservices as components of it. */
export function toEntities(show: ListedShow): Entity[] {
  // Nothing runs for certain before the show was on sale once.
  const parts = show.liveRevision === undefined ? [] : show.parts;
  return [toSystem(show), ...parts.map(part => toComponent(show, part))];
}

function toSystem(show: ListedShow): Entity {
  const { facts, genre } = show.specification;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: show.id,
      title: facts.title,
      description: facts.description || `${facts.title} — ${facts.venue.name}`,
      tags: [genre],
      annotations: toAnnotations(show, `${SHOW_LABELS.show}=${show.id}`),
      links: [
        { url: show.url, title: '공연 페이지 · Page of the show', icon: 'web' },
      ],
    },
    spec: { type: 'show', owner: show.owner },
  };
}

function toComponent(show: ListedShow, part: ShowPart): Entity {
  const selector = `${SHOW_LABELS.show}=${show.id},${SHOW_LABELS.part}=${part.name}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `${show.id}-${part.name}`,
      title: `${part.alias.en} · ${show.specification.facts.title}`,
      annotations: toAnnotations(show, selector),
    },
    spec: {
      type: SHOW_SERVICE_TYPE,
      lifecycle: 'production',
      owner: show.owner,
      system: show.id,
      dependsOn: [`resource:default/${part.name}`],
    },
  };
}

/** The selector goes before the id in the Kubernetes tab; the id stays for other readers. */
function toAnnotations(
  show: ListedShow,
  selector: string,
): Record<string, string> {
  return {
    [ANNOTATION_LOCATION]: LOCATION,
    [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
    [SHOW_LABELS.backstageId]: show.id,
    'backstage.io/kubernetes-namespace': show.namespace,
    'backstage.io/kubernetes-label-selector': selector,
  };
}
