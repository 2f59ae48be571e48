import type { ShowPage } from '@marquee/plugin-ticketing-common';
import type { Request, RequestHandler, Response } from 'express';
import { SHOW_STATE_PATH, showStateOf } from '../api/askShowState';
import type { Copy } from './CachedSource';
import { chooseLanguage } from './language';
import { openingCalendar, performanceCalendar } from './showCalendar';

/** What the server of a show has besides pages: how it sells, and entries for calendars. */
export function createShowFiles(options: {
  load(): Promise<Copy<ShowPage>>;
  publicUrl: string;
}): Record<string, RequestHandler> {
  const { load, publicUrl } = options;
  const missing = (response: Response) =>
    response.status(404).type('text/plain').send('There is no such file.');

  const calendar =
    (
      write: (
        show: ShowPage,
        request: Request,
        response: Response,
      ) => string | undefined,
    ): RequestHandler =>
    (request, response, next) => {
      load().then(({ value }) => {
        const text = value && write(value, request, response);
        if (text === undefined) missing(response);
        else {
          response.set('Content-Type', 'text/calendar; charset=utf-8');
          response.set(
            'Content-Disposition',
            'attachment; filename="show.ics"',
          );
          response.set('Cache-Control', 'no-cache');
          response.send(text);
        }
      }, next);
    };

  return {
    [SHOW_STATE_PATH]: (_request, response, next) => {
      load().then(({ value }) => {
        response.set('Cache-Control', 'no-cache');
        if (value) response.json(showStateOf(value, value.now));
        else response.status(503).json({});
      }, next);
    },
    '/opening.ics': calendar((show, request, response) =>
      openingCalendar(show, {
        publicUrl,
        language: chooseLanguage(request, response),
      }),
    ),
    '/performances/:performance/calendar.ics': calendar(
      (show, request, response) =>
        performanceCalendar(show, request.params.performance, {
          publicUrl,
          language: chooseLanguage(request, response),
        }),
    ),
  };
}
