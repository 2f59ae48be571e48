export { showsServiceMock } from './showsServiceMock';
