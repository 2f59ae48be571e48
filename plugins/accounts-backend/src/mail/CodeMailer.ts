/** Brings codes of six digits to people. */
export interface CodeMailer {
  /** Gives the message to the post and does not wait until it has arrived. */
  sendCode(message: { email: string; otp: string; type: string }): Promise<void>;
}
