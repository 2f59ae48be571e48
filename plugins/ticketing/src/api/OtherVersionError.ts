/**
 * A show's box office answered in a form that this portal does not know: it is of
 * another version, since a running show keeps its microservices when the pool has
 * newer ones.
 */
export class OtherVersionError extends Error {
  readonly name = 'OtherVersionError';
}
