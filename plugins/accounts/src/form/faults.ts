import type { FieldFault, RefusalBody } from '@marquee/plugin-accounts-common';
import type { z } from 'zod';

/** Everything that a field may have wrong; translations have a sentence for each. */
export const WRONGS = [
  'email',
  'sameEmail',
  'password',
  'passwordTooShort',
  'passwordTooLong',
  'passwordCommon',
  'wrongPassword',
  'name',
  'phone',
  'code',
  'wrongCode',
  'codeExpired',
  'terms',
  'privacy',
  'confirmation',
  'other',
] as const;
/** One of {@link WRONGS}. */
export type Wrong = (typeof WRONGS)[number];

/** What is wrong, by field. */
export type Faults = Partial<Record<string, Wrong>>;

const PLAIN: Record<string, Wrong> = {
  email: 'email',
  password: 'password',
  current: 'password',
  name: 'name',
  phone: 'phone',
  code: 'code',
  terms: 'terms',
  privacy: 'privacy',
};

const OF_PASSWORD: Partial<Record<FieldFault, Wrong>> = {
  'too-short': 'passwordTooShort',
  'too-long': 'passwordTooLong',
  common: 'passwordCommon',
};

function wrongOf(field: string, fault: FieldFault): Wrong {
  const ofPassword = field === 'password' ? OF_PASSWORD[fault] : undefined;
  return ofPassword ?? PLAIN[field] ?? 'other';
}

// Fields of a part of the request, such as `consents.terms`, are fields of the form.
const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

function faultOf(issue: z.core.$ZodIssue, value: unknown): FieldFault {
  if (value === '' || value === undefined) return 'missing';
  if (issue.code === 'too_small') return 'too-short';
  return issue.code === 'too_big' ? 'too-long' : 'malformed';
}

/** What a form has wrong, by the rules that the server has too; undefined when nothing. */
export function checkForm(
  schema: z.ZodType,
  request: Record<string, unknown>,
): Faults | undefined {
  const { error } = schema.safeParse(request);
  if (!error) return undefined;
  const faults: Faults = {};
  for (const issue of error.issues) {
    const field = String(issue.path.at(-1) ?? '');
    faults[field] ??= wrongOf(field, faultOf(issue, request[field]));
  }
  return faults;
}

/** What the server found wrong with fields of a form; empty when it was not about them. */
export function faultsOfRefusal(
  refusal: RefusalBody,
  fields: readonly string[],
): Faults {
  const faults: Faults = {};
  for (const { field, fault } of refusal.fields) {
    const name = lastOf(field);
    if (fields.includes(name)) faults[name] = wrongOf(name, fault);
  }
  const password = fields.find(it => it === 'current') ?? 'password';
  if (refusal.reason === 'wrong-password' && fields.includes(password)) {
    faults[password] = 'wrongPassword';
  }
  if (refusal.reason === 'wrong-code' && fields.includes('code')) {
    faults.code = 'wrongCode';
  }
  if (refusal.reason === 'code-expired' && fields.includes('code')) {
    faults.code = 'codeExpired';
  }
  return faults;
}
