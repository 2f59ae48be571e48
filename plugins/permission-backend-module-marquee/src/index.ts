/**
 * What each role may do in the portal.
 *
 * @packageDocumentation
 */
export { permissionModuleMarquee as default } from './module';
