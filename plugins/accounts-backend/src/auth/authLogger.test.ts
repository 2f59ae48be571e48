import { mockServices } from '@backstage/backend-test-utils';
import { authLogger } from './authLogger';

describe('authLogger', () => {
  it('keeps addresses out of the log', () => {
    const logger = mockServices.logger.mock();
    authLogger(logger).log('error', 'No mail for "wanda.x@example.org"!');
    expect(logger.error).toHaveBeenCalledWith(
      'better-auth: No mail for "<address>"!',
    );
  });
});
