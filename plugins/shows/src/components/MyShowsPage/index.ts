export { MyShowsPage } from './MyShowsPage';
