import { TestBoxOffice } from './startBoxOffice';
import { UNDER_WAY } from './underWay';

/** What the books of a box office say is still to be done. */
export async function findUnderWay({
  knex,
}: Pick<TestBoxOffice, 'knex'>): Promise<string[]> {
  const open = await knex.raw(UNDER_WAY);
  return open.rows.map(({ what }: { what: string }) => what);
}
