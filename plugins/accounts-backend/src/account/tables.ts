import type { Language, Role } from '@marquee/plugin-accounts-common';

/** A row of better-auth's table `user`, as far as we read it by SQL. */
export interface UserRow {
  id: string;
  role: Role;
  name: string;
  email: string;
  emailVerified: boolean;
  phone: string;
  language: Language;
  suspendedAt: Date | null;
  twoFactorEnabled: boolean | null;
  createdAt: Date;
}
