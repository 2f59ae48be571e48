import { CustomErrorBase } from '@backstage/errors';
import { describeNote, type RolloutNote } from '@marquee/plugin-shows-common';

/** A rollout failed; the note says to the seller why, and so does the message, in English. */
export class RolloutError extends CustomErrorBase {
  name = 'RolloutError' as const;

  constructor(readonly note: RolloutNote) {
    super(describeNote(note));
  }
}
