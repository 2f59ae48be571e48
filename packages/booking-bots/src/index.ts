export { benchTicketing } from './bench/benchTicketing';
