const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS =
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m p l l p l m p p t t ng t t k t p t'.split(
  ' ',
);

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = /[\uac00-\ud7a3]/g;

/**
 * Hangul syllables in Latin letters after the Revised Romanization, each by
 * itself: sound changes between syllables do not matter for an address.
 * Everything else is left as it is.
 */
export function romanizeHangul(text: string): string {
  return text.replace(SYLLABLES, syllable => {
    const index = syllable.charCodeAt(0) - FIRST_SYLLABLE;
    const final = index % FINALS.length;
    const vowel = Math.floor(index / FINALS.length) % VOWELS.length;
    const initial = Math.floor(index / FINALS.length / VOWELS.length);
    return [INITIALS[initial], VOWELS[vowel], FINALS[final]]
      .join('')
      .replace(/-/g, '');
  });
}
