/** After how many minutes each a webhook that was not answered with 200 is sent again, as at Toss Payments. */
export const RETRY_MINUTES: readonly number[] = [1, 4, 16, 64, 256, 1024, 4096];
