import * as z from 'zod';

/** Shows at which the caller signed in, the latest to open first. */
export const ownShowListSchema = z.object({
  shows: z.array(
    z.object({
      show: z.string(),
      title: z.string(),
      /** Address of its page. */
      url: z.url(),
    }),
  ),
});
/** Shows at which the caller signed in. */
export type OwnShowList = z.output<typeof ownShowListSchema>;
