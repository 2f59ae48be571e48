export { PosterFields } from './PosterFields';
