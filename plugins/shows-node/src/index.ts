/**
 * The shows service for other back-end plugins.
 *
 * @packageDocumentation
 */
export * from './events';
export * from './ShowsService';
export * from './showsServiceRef';
