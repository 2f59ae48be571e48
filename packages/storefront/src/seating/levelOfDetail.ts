/** What a map shows: whole sections, dots, or seats that can be chosen. */
export type Level = 'sections' | 'dots' | 'seats';

/** Seats can be made this large, in CSS pixels. */
export const LARGEST_SEAT = 64;

/** Below this distance between seats, in CSS pixels, only sections are drawn. */
const DOTS_FROM = 4.5;
/** Seats can be hit from this distance on: a fingertip needs more than a mouse. */
const SEATS_FROM = { fine: 13, coarse: 24 };

/** The level of detail at which seats stand `pitch` CSS pixels apart. */
export function levelOfDetail(
  pitch: number,
  pointer: 'fine' | 'coarse',
): Level {
  if (pitch < DOTS_FROM) return 'sections';
  return pitch < SEATS_FROM[pointer] ? 'dots' : 'seats';
}
