import { koAdmin } from './admin';
import { koCommon } from './common';
import { koOwn } from './own';
import { koSignIn } from './signIn';

// Language packs are loaded by dynamic import, which takes the default export.
export default { ...koCommon, ...koSignIn, ...koOwn, ...koAdmin };
