/**
 * Where everything of the local platform is: for tests and tools that run beside it.
 *
 * @packageDocumentation
 */
export {
  layout,
  platformPaths,
  type NodeLayout,
  type PlatformPaths,
  type PlatformProfile,
} from './layout';
