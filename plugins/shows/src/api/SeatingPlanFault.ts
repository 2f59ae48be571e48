import { CustomErrorBase } from '@backstage/errors';

/** A file that is not a seating plan; `path` is the place of the fault inside it, e.g. `zones.0.rows.3`. */
export class SeatingPlanFault extends CustomErrorBase {
  name = 'SeatingPlanFault' as const;

  constructor(
    message: string,
    /** Empty when the file as a whole cannot be read. */
    readonly path: string,
  ) {
    super(message);
  }
}
