export { benchOpenShow } from './bench/openShow';
export { signUp } from './people/signUp';
export type { Person } from './people/Person';
export { Visitor } from './people/Visitor';
export { benchPicker } from './bench/picker/benchPicker';
