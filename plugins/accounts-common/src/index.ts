/**
 * Accounts, roles and the accounts API.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './model';
export * from './permissions';
