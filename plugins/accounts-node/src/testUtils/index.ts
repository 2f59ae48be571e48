export { accountsServiceMock } from './accountsServiceMock';
