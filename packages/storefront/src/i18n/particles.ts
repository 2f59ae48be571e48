import { josa } from 'es-hangul';

const MARK = /(\S)\[(이\/가|을\/를|은\/는|와\/과|으로\/로)\]/g;

/**
 * Chooses the Korean particle that fits the word before it: `{show}[이/가]` with
 * 햄릿 reads 햄릿이. Texts without such a mark stay as they are.
 */
export function chooseParticles(text: string): string {
  return text.replace(
    MARK,
    (_, last: string, pair: Parameters<typeof josa.pick>[1]) =>
      `${last}${josa.pick(last, pair)}`,
  );
}
