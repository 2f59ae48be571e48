/** Why this machine cannot run a cluster, in one sentence that also says what to do. */
export class MachineProblem extends Error {
  override readonly name = 'MachineProblem';
}
