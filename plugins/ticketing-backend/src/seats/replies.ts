import { Held, HoldOutcome, Standing, StoredHold } from './SeatStore';

/** What a script answered: a word, and what belongs to it. */
export type Reply = unknown[];

function seatList(text: unknown): number[] {
  return text ? String(text).split(',').map(Number) : [];
}

function held([, json, now]: Reply): Held {
  const hold = JSON.parse(String(json)) as StoredHold;
  return { type: 'held', hold, now: Number(now) };
}

/** Reads the answer of HOLD_SCRIPT. */
export function readHold(reply: Reply): HoldOutcome {
  const [type, first, second] = reply;
  switch (type) {
    case 'taken':
      return { type, seats: seatList(first) };
    case 'short':
      return { type, span: Number(first), left: Number(second) };
    case 'limit':
      return { type, have: Number(first) };
    case 'misused':
      return { type };
    default:
      return held(reply);
  }
}

/** Reads an answer that is a hold, or one of these words. */
export function readHeld<Word extends string>(
  reply: Reply,
  words: readonly Word[],
): Held | { type: Word } {
  const word = words.find(other => other === reply[0]);
  return word ? { type: word } : held(reply);
}

/** Reads the answer of STANDING_SCRIPT. */
export function readStanding(reply: Reply): Standing {
  const [, json, ordered, now, answered, answer] = reply;
  return {
    ...(json ? { held: held(['held', json, now]) } : {}),
    ordered: seatList(ordered),
    ...(answered
      ? { answered: readHeld([answered, answer, now], ['misused']) }
      : {}),
  };
}

/** Reads the seats that BLOCK_SCRIPT left as they are. */
export function readRefused([, seats, states]: Reply) {
  const codes = seatList(states);
  return seatList(seats).map((seat, i) => ({ seat, state: codes[i] }));
}
