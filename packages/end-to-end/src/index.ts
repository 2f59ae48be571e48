export { benchOpenShow } from './bench/openShow';
export { findShowStores } from './erasure/findShowStores';
export { MAILBOX, PUBLIC_SITE, showUrl } from './places';
export { openShowForm } from './portal/openShowForm';
export { Portal } from './portal/Portal';
export { signUp } from './people/signUp';
export type { Person } from './people/Person';
export { Visitor } from './people/Visitor';
export { benchPicker } from './bench/picker/benchPicker';
