export * from './listRoutes';
