import type { SeatingPlan } from '@marquee/plugin-ticketing-common';
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { SeatingPlanRow } from './tables';

/** Seating plans that sellers uploaded, by the digest of their content. */
export class SeatingPlansStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Keeps a plan and gives its digest; the same plan again is kept once. */
  async keepPlan(plan: SeatingPlan, uploadedBy: string): Promise<string> {
    const json = JSON.stringify(plan);
    const hash = createHash('sha256').update(json).digest('hex');
    const digest = `sha256:${hash}`;
    await this.#knex('seating_plans')
      .insert({ digest, plan: json, uploaded_by: uploadedBy })
      .onConflict('digest')
      .ignore();
    return digest;
  }

  /** Reads a plan, or gives undefined when there is none. */
  async findPlan(digest: string): Promise<SeatingPlan | undefined> {
    const row = await this.#knex<SeatingPlanRow>('seating_plans')
      .where('digest', digest)
      .first('plan');
    return row?.plan;
  }
}
