import type { AuditorService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { Request, RequestHandler, Response } from 'express';

/** Writes down who did what and what became of it; the request goes on as without. */
export function withAudit(
  auditor: AuditorService,
  eventId: string,
  handler: (request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return async (request, response, next) => {
    const event = await auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      request,
      meta: { show: request.params.id ?? request.body?.answers?.facts?.id },
    });
    try {
      await handler(request, response);
      await event.success();
    } catch (error) {
      await event.fail({
        error: isError(error) ? error : new Error(String(error)),
      });
      next(error);
    }
  };
}
