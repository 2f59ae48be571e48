export { ShowCard } from './ShowCard';
