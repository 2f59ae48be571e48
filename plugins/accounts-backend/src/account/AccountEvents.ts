/** Tells the rest of Marquee what happened to an account. */
export interface AccountEvents {
  /** It was made, or what others see of it changed (name, role, state). */
  changed(account: string): Promise<void>;

  /**
   * Its owner ended one session or, when none is named, all of them. Sessions of
   * shows that came of them end too.
   */
  signedOut(ended: { account: string; session?: string }): Promise<void>;
}
