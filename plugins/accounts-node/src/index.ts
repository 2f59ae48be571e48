/**
 * The accounts service for other back-end plugins.
 *
 * @packageDocumentation
 */
export * from './AccountsService';
export * from './accountsServiceRef';
export * from './events';
export * from './internalRoutes';
export * from './OncePerMinute';
