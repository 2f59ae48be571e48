const star = (count: number) => '*'.repeat(count);

/** A name with its middle hidden: `김*나`, `K******a`; of two letters the second. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length < 2) return star(1);
  const last = letters.length > 2 ? letters[letters.length - 1] : '';
  const hidden = letters.length - 1 - (last ? 1 : 0);
  return `${letters[0]}${star(hidden)}${last}`;
}

/** An e-mail address with the person hidden and the domain left: `h***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first] = [...email];
  // A person of one letter would be shown in full.
  return `${at > 1 ? first : ''}${star(3)}${at < 0 ? '' : email.slice(at)}`;
}

/** A phone number with the middle hidden, of which three digits or more are: `010-****-1234`, `02-****-5678`. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const end = digits.slice(-4);
  if (digits.length < 9) return `${star(4)}-${end}`;
  const plus = phone.trim().startsWith('+') ? '+' : '';
  const short = plus || digits.startsWith('02');
  const begin = digits.slice(0, Math.min(short ? 2 : 3, digits.length - 7));
  return `${plus}${begin}-${star(4)}-${end}`;
}
