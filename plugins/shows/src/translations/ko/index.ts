import { koForm } from './form';
import { koPages } from './pages';
import { koPlan } from './plan';

// Language packs are loaded by dynamic import, which takes the default export.
export default { ...koPages, ...koForm, ...koPlan };
