import type {
  PoolPart,
  ProvidedCapability,
} from '@marquee/plugin-container-pool-common';
import type {
  Binding,
  ExternalProvider,
  PlannedPart,
  Problem,
} from '../../model';

/** Where a wire ends: at a part of the show, or outside of it. */
export type WireEnd =
  | { type: 'part'; part: PoolPart; provided: ProvidedCapability }
  | { type: 'external'; provider: ExternalProvider };

/** A binding together with what it takes to render it. */
export interface Wire extends Binding {
  optional: boolean;
  end: WireEnd;
}

/** A part that the show will run. */
export interface SelectedPart {
  part: PoolPart;
  because: PlannedPart['because'];
}

/** Parts and wires of a show, or what stands in the way. */
export type Resolution =
  | { type: 'resolved'; parts: SelectedPart[]; wires: Wire[] }
  | { type: 'problems'; problems: Problem[] };
