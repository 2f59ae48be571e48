/** What most often stands in the way of a view; pages have these words in every language. */
export const VIEW_NOTES = [
  'pillar',
  'rail',
  'side',
  'overhang',
  'equipment',
] as const;
