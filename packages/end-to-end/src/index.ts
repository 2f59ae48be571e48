export { benchOpenShow } from './bench/openShow';
