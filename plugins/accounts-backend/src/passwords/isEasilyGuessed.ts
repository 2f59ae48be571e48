import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What the product is called, and what is done with it, are first guesses. */
const OUR_WORDS = ['marquee', 'ticket', 'admin', 'seller', 'buyer', 'password'];
/** Of 4; zxcvbn calls 3 "safely unguessable" for hashes as slow as ours. */
const FEWEST_POINTS = 3;

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Says whether a password is easily guessed: known from leaks, made of sequences
 * or keyboard walks, or of what is known about the person.
 *
 * @param about - the person's name and e-mail address, as far as known
 */
export function isEasilyGuessed(
  password: string,
  about: readonly string[],
): boolean {
  const words = about.flatMap(text => [text, ...text.split(/[\s@._+-]+/)]);
  const known = [...OUR_WORDS, ...words].filter(word => word.length > 2);
  return zxcvbn.check(password, known).score < FEWEST_POINTS;
}
