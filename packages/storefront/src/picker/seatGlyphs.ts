/** Kinds of seats that carry a picture. */
export type SeatGlyph = 'wheelchair' | 'companion';

/** Outlines of the pictures in a box of 24 by 24, to be drawn with a line 2 wide. */
export const SEAT_GLYPHS: Record<SeatGlyph, string> = {
  wheelchair:
    'M10 2a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM10 8v6h6l3 6M8 11a5.5 5.5 0 1 0 7 7',
  companion:
    'M8 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5zM16 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5zM3 20c0-5 2-7 5-7s4 2 4 7c0-5 1-7 4-7s5 2 5 7',
};
