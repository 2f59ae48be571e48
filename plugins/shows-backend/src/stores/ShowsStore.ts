import type {
  Plan,
  Revision,
  RevisionState,
  RolloutStep,
  Show,
  ShowSpecification,
} from '@marquee/plugin-shows-common';

/** A revision with everything that is needed to apply it. */
export interface StoredRevision extends Revision {
  specification: ShowSpecification;
  plan: Plan;
}

/** What a new revision starts with. */
export interface NewRevision {
  specification: ShowSpecification;
  plan: Plan;
  steps: RolloutStep[];
  createdBy: string;
}

/** Says which revision is written, and under which lease. */
export interface FencedRevision {
  show: string;
  number: number;
  /** Fencing token of the lease; a write under an older one changes nothing. */
  token: string;
}

/** What serves buyers of a show. */
export interface LiveShow {
  url: string;
  specification: ShowSpecification;
  /** When the show was opened; ISO 8601. */
  createdAt: string;
}

/** Shows and their revisions. */
export interface ShowsStore {
  /**
   * Stores a show with its first revision.
   *
   * @throws ConflictError when the address is taken
   */
  createShow(show: { owner: string; revision: NewRevision }): Promise<void>;

  /**
   * Stores the next revision of a show and gives its number.
   *
   * @param options.after - number that the newest revision must have
   * @throws ConflictError while another one is rolling out, or when the newest one
   *   has another number
   */
  addRevision(
    show: string,
    revision: NewRevision,
    options?: { after: number },
  ): Promise<number>;

  findShow(id: string): Promise<Show | undefined>;

  /** Newest first. */
  listShows(filter: { owner?: string; seller?: string }): Promise<Show[]>;

  /** The specifications that serve buyers, with the addresses of their pages; the newest show first. */
  listLive(): Promise<LiveShow[]>;

  /** @throws NotFoundError */
  getRevision(show: string, number: number): Promise<StoredRevision>;

  findLiveRevision(show: string): Promise<StoredRevision | undefined>;

  /** The revision of a show that is rolling out. */
  findRollout(show: string): Promise<StoredRevision | undefined>;

  /** Shows of which a revision is rolling out. */
  listRollouts(): Promise<string[]>;

  /** The failed revision of a show of which what it changed is still there. */
  findLeftover(show: string): Promise<StoredRevision | undefined>;

  /** Shows that have such a revision. */
  listLeftovers(): Promise<string[]>;

  /** @throws ConflictError when the lease is lost */
  saveSteps(revision: FencedRevision, steps: RolloutStep[]): Promise<void>;

  /**
   * Ends the rollout of a revision; the live one before it is superseded. What an
   * earlier one left behind is told no more: this one saw to it, or says itself why not.
   *
   * @param revision.undoFailure - why what a failed one changed is still there
   * @throws ConflictError when the lease is lost
   */
  finishRollout(
    revision: FencedRevision & { undoFailure?: string },
    state: Extract<RevisionState, 'live' | 'failed'>,
  ): Promise<void>;

  /**
   * Says that what a failed revision changed is undone now.
   *
   * @throws ConflictError when the lease is lost
   */
  finishUndo(revision: FencedRevision): Promise<void>;
}
