import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Show, StaleFacts } from '@marquee/plugin-shows-common';
import {
  differingFields,
  factsField,
  mergeFacts,
  showFactsSchema,
  withFactsField,
  type FactsField,
  type FactsObjection,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct, type Act } from '../hooks/useAct';

/** Fields that two people changed, and what one of them made of it. */
export interface Conflict {
  fields: FactsField[];
  mine: ShowFacts;
}

/** A show's facts while somebody changes them. */
export interface Editing {
  facts: ShowFacts;
  /** Fields that differ from what buyers see. */
  changed: FactsField[];
  conflict?: Conflict;
  /** What stood in the way of the last save. */
  objections: readonly FactsObjection[];
  /** Whether the seller knows that bookers have to be told of moved dates. */
  announce: boolean;
  setAnnounce: (announce: boolean) => void;
  saved: boolean;
  save: Act;
  set: (facts: ShowFacts) => void;
  discard: () => void;
  /** Ends a conflict: my values of its fields, or theirs. */
  settle: (mine: boolean) => void;
}

/**
 * Holds changed facts, and saves them as a revision. When somebody else saved
 * meanwhile, both changes are put together; what both changed is asked.
 */
export function useEditing(show: Show): Editing {
  const api = useApi(ticketingApiRef);
  const [base, setBase] = useState({
    revision: show.latestRevision.number,
    facts: show.specification.facts as ShowFacts,
  });
  const [facts, setFacts] = useState(base.facts);
  const [conflict, setConflict] = useState<Conflict>();
  const [saved, setSaved] = useState(false);
  const [announce, setAnnounce] = useState(false);
  const [objections, setObjections] = useState<readonly FactsObjection[]>([]);

  const save = useAct(async () => {
    setSaved(false);
    setObjections([]);
    const { revision } = base;
    const change = {
      revision,
      facts: showFactsSchema.parse(facts),
      announce,
    };
    try {
      const next = await api.changeFacts(show.id, change);
      setBase({ revision: next.latestRevision.number, facts });
      setAnnounce(false);
      setSaved(true);
    } catch (error) {
      const stale = staleOf(error);
      if (!stale) {
        setObjections(objectionsOf(error));
        throw error;
      }
      const { facts: theirs } = stale;
      const merged = mergeFacts({ base: base.facts, mine: facts, theirs });
      setBase({ revision: stale.revision, facts: theirs });
      setFacts(merged.facts);
      setConflict({ fields: merged.conflicts, mine: facts });
    }
  });

  return {
    facts,
    changed: differingFields(base.facts, facts),
    conflict,
    objections,
    announce,
    setAnnounce,
    saved,
    save,
    set: next => {
      setSaved(false);
      setFacts(next);
    },
    discard: () => {
      setObjections([]);
      setFacts(base.facts);
    },
    settle: mine => {
      if (mine && conflict) {
        setFacts(
          conflict.fields.reduce(
            (next, field) =>
              withFactsField(next, field, factsField(conflict.mine, field)),
            facts,
          ),
        );
      }
      setConflict(undefined);
    },
  };
}

function staleOf(error: unknown): StaleFacts | undefined {
  if (!(error instanceof ResponseError)) return undefined;
  const body = error.body.error as Partial<StaleFacts>;
  return body.reason === 'stale' ? (body as StaleFacts) : undefined;
}

function objectionsOf(error: unknown): FactsObjection[] {
  if (!(error instanceof ResponseError)) return [];
  const { problems } = error.body.error as { problems?: FactsObjection[] };
  return problems ?? [];
}
