import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { StaleFacts } from '@marquee/plugin-shows-common';
import {
  differingFields,
  factsField,
  mergeFacts,
  showFactsSchema,
  withFactsField,
  type FactsField,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct, type Act } from '../hooks/useAct';
import { objectionsOf, type Objection } from './Objection';
import { revisionOf } from './revisionOf';
import { readDraft, useDraft, type Conflict, type Draft } from './useDraft';
import type { Rollout } from './useRollout';

/** A show's facts while somebody changes them. */
export interface Editing {
  facts: ShowFacts;
  /** Fields that differ from what buyers see. */
  changed: FactsField[];
  conflict?: Conflict;
  /** What stood in the way of the last save. */
  objections: readonly Objection[];
  /** Whether the seller knows that bookers have to be told of moved dates. */
  announce: boolean;
  setAnnounce: (announce: boolean) => void;
  /** Whether the changes are from before, when the form was left without saving. */
  kept: boolean;
  save: Act;
  set: (facts: ShowFacts) => void;
  discard: () => void;
  /** Ends a conflict: my values of its fields, or theirs. */
  settle: (mine: boolean) => void;
}

/**
 * Holds changed facts, and saves them as a revision. When somebody else saved
 * meanwhile, both changes are put together; what both changed is asked. What is left
 * unsaved is there again when the form comes back; what was saved and could not be
 * published counts as unsaved.
 */
export function useEditing(rollout: Rollout): Editing {
  const { show } = rollout;
  const api = useApi(ticketingApiRef);
  const [draft] = useState(() => readDraft(show.id));
  const [base, setBase] = useState(
    draft?.base ?? {
      revision: revisionOf(show),
      facts: show.specification.facts as ShowFacts,
    },
  );
  const [facts, setFacts] = useState(draft?.facts ?? base.facts);
  const [conflict, setConflict] = useState(draft?.conflict);
  const [kept, setKept] = useState(draft !== undefined);
  const [announce, setAnnounce] = useState(false);
  const [objections, setObjections] = useState<readonly Objection[]>([]);

  const takeUp = (theirs: Draft['base']) => {
    const merged = mergeFacts({
      base: base.facts,
      mine: facts,
      theirs: theirs.facts,
    });
    const asked = { fields: merged.conflicts, mine: facts };
    // What was published from here is nobody else's: what was typed since goes on top.
    const isOwn = theirs.revision === rollout.own;
    const next = isOwn ? withMine(merged.facts, asked) : merged.facts;
    setBase(theirs);
    setFacts(next);
    // Of what they alone changed, or both alike, nothing has to be said.
    const isTheirs =
      (isOwn || asked.fields.length === 0) &&
      differingFields(theirs.facts, next).length === 0;
    setKept(kept && !isTheirs);
    if (!isOwn) setConflict(isTheirs ? undefined : asked);
  };
  const save = useAct(async () => {
    rollout.hush();
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
      setConflict(undefined);
      setKept(false);
      rollout.saved(next);
    } catch (error) {
      const stale = staleOf(error);
      if (!stale) {
        setObjections(objectionsOf(error, facts));
        throw error;
      }
      takeUp({ revision: stale.revision, facts: stale.facts });
    }
  });

  const { latestRevision, specification } = show;
  const { number, state } = latestRevision;
  useEffect(() => {
    if (state === 'rolling-out') return;
    const live = { revision: number, facts: specification.facts as ShowFacts };
    const isNews = differingFields(base.facts, live.facts).length > 0;
    if (number > base.revision && isNews) takeUp(live);
    else if (number > base.revision || state === 'failed') setBase(live);
    // Once for each end of a rollout, not whenever something is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [number, state]);

  const changed = differingFields(base.facts, facts);
  const unsaved = changed.length > 0 || conflict !== undefined;
  useDraft(show.id, unsaved ? { base, facts, conflict } : undefined);

  return {
    facts,
    changed,
    conflict,
    objections,
    announce,
    setAnnounce,
    kept,
    save,
    set: next => {
      rollout.hush();
      setFacts(next);
    },
    discard: () => {
      setObjections([]);
      setConflict(undefined);
      setAnnounce(false);
      setKept(false);
      save.forget();
      setFacts(base.facts);
    },
    settle: mine => {
      if (mine && conflict) setFacts(withMine(facts, conflict));
      setConflict(undefined);
    },
  };
}

/** Facts with my values of certain fields. */
function withMine(facts: ShowFacts, { fields, mine }: Conflict): ShowFacts {
  return fields.reduce(
    (next, field) => withFactsField(next, field, factsField(mine, field)),
    facts,
  );
}

function staleOf(error: unknown): StaleFacts | undefined {
  if (!(error instanceof ResponseError)) return undefined;
  const body = error.body.error as Partial<StaleFacts>;
  return body.reason === 'stale' ? (body as StaleFacts) : undefined;
}
