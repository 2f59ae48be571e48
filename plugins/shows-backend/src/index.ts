export { showsPlugin as default } from './plugin';
