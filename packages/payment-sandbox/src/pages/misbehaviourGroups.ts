import { type Misbehaviour, MISBEHAVIOURS, type Stage } from '../misbehaviours';

/** The stages in the order in which a payment gets through them. */
export const STAGES: readonly Stage[] = [
  'create',
  'authenticate',
  'confirm',
  'deposit',
  'get',
  'cancel',
  'webhook',
];

/** The misbehaviours by their first stage, each once; of the given stages only. */
export function misbehaviourGroups(
  stages: readonly Stage[] = STAGES,
): { stage: Stage; misbehaviours: Misbehaviour[] }[] {
  const groups = stages.map(stage => ({
    stage,
    misbehaviours: MISBEHAVIOURS.filter(
      it => stages.find(other => it.stages.includes(other)) === stage,
    ),
  }));
  return groups.filter(({ misbehaviours }) => misbehaviours.length > 0);
}
