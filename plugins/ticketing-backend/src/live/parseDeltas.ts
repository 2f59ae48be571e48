import { SeatDelta } from '@marquee/plugin-ticketing-common';

/** One entry of a performance's stream of changes. */
export interface DeltaEntry {
  epoch: string;
  version: number;
  changes: SeatDelta['changes'];
}

/** Reads an entry as Redis gives it: its id `<version>-0` and its fields. */
export function parseDelta([id, fields]: [string, string[]]): DeltaEntry {
  const epoch = fields[fields.indexOf('e') + 1];
  const changes = fields[fields.indexOf('c') + 1];
  return {
    epoch,
    version: Number(id.split('-')[0]),
    changes: changes
      ? changes.split(',').map(change => {
          const [seat, code] = change.split(':').map(Number);
          return [seat, code] as [number, number];
        })
      : [],
  };
}

/** Joins entries that follow each other into one delta; nothing is left out, so versions add up. */
export function joinDeltas(entries: DeltaEntry[]): SeatDelta {
  const last = entries[entries.length - 1];
  return {
    epoch: last.epoch,
    version: last.version,
    changes: entries.flatMap(({ changes }) => changes),
  };
}
