import {
  showSpecificationSchema,
  type Plan,
  type Revision,
  type Show,
  type ShowSpecification,
} from '@marquee/plugin-shows-common';
import { showState } from '../rules/revisionMoves';
import type { StoredRevision } from './ShowsStore';
import type { RevisionRow, ShowRow } from './tables';

/** Turns a row into a revision as its seller sees it. */
export function toRevision(row: Omit<RevisionRow, 'plan'>): Revision {
  return {
    show: row.show,
    number: row.number,
    state: row.state,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    steps: row.steps,
    ...(row.undo_failure !== null && { undoFailure: row.undo_failure }),
  };
}

/** Facts that an earlier version stored get the defaults of what is new. */
export function toSpecification(stored: ShowSpecification): ShowSpecification {
  const facts = showSpecificationSchema.shape.facts.parse(stored.facts);
  return { ...stored, facts };
}

/** Plans that an earlier version stored asked for nothing to be given. */
function toPlan(stored: Plan): Plan {
  const secrets = stored.secrets.map(secret => ({
    ...secret,
    given: secret.given ?? [],
  }));
  return { ...stored, secrets };
}

/** Turns a row into a revision that can be applied. */
export function toStoredRevision(row: RevisionRow): StoredRevision {
  return {
    ...toRevision(row),
    specification: toSpecification(row.specification),
    plan: toPlan(row.plan),
  };
}

/** Turns rows into a show as its seller sees it. */
export function toShow(
  row: ShowRow,
  latest: RevisionRow,
  live: RevisionRow | undefined,
): Show {
  const { specification, plan } = live ?? latest;
  return {
    id: row.id,
    seller: row.seller,
    owner: row.owner,
    state: showState(live?.number, latest),
    namespace: row.namespace,
    url: row.url,
    specification: toSpecification(specification),
    parts: plan.parts.map(({ name, version, alias }) => ({
      name,
      version,
      alias,
    })),
    liveRevision: live?.number,
    latestRevision: toRevision(latest),
    createdAt: row.created_at.toISOString(),
  };
}
