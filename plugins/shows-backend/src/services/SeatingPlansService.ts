import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import type {
  SeatingPlanSummary,
  UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';

/** Seating plans that shows can be opened with. */
export interface SeatingPlansService {
  /**
   * Keeps an uploaded plan, in pretix's format.
   *
   * @throws InputError with `path`, the place of the fault in the file
   */
  uploadPlan(
    json: unknown,
    options: ShowsServiceOptions,
  ): Promise<UploadedSeatingPlan>;

  /** The plans that come with Marquee, by the names under which a show refers to them. */
  listBundled(options: ShowsServiceOptions): Promise<SeatingPlanSummary[]>;
}
