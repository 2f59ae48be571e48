/** @jest-environment node */
import express from 'express';
import request from 'supertest';
import { aPlan, aShowPage } from '../__fixtures__/builders';
import { HousePictures } from './HousePictures';

function aServer(answer: () => Promise<Response>) {
  const asked: string[] = [];
  const houses = new HousePictures({
    bookingUrl: 'http://box-office:8080',
    load: async () => aShowPage(),
    fetch: async url => {
      asked.push(`${url}`);
      return answer();
    },
  });
  return { asked, app: express().get('/houses/:name', houses.handler) };
}
const path = HousePictures.pathOf('plan-1', aShowPage());

describe('HousePictures', () => {
  it('draws the plan of the box office once, for browsers to keep for ever', async () => {
    const { app, asked } = aServer(async () => Response.json(aPlan()));
    const first = await request(app).get(path).buffer(true).expect(200);
    await request(app).get(path).set('Accept-Encoding', 'gzip').expect(200);
    expect(first.headers['content-type']).toContain('image/svg+xml');
    expect(first.headers['cache-control']).toContain('immutable');
    expect(`${first.body}`).toContain('fill="#0072B2"');
    expect(asked).toEqual([
      'http://box-office:8080/api/ticketing/v1/plans/plan-1',
    ]);
  });

  it('has another path when a colour changes, and none of what the show has not', async () => {
    const { app, asked } = aServer(async () => Response.json(aPlan()));
    const [first, ...others] = aShowPage().facts.priceCategories;
    const priceCategories = [{ ...first, color: '#000000' }, ...others];
    const other = HousePictures.pathOf(
      'plan-1',
      aShowPage({ priceCategories }),
    );
    expect(other).not.toBe(path);
    await request(app).get(other).expect(404);
    await request(app).get('/houses/any.svg').expect(404);
    expect(asked).toEqual([]);
  });

  it('tries again after the box office did not answer', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    let up = false;
    const { app } = aServer(async () =>
      up ? Response.json(aPlan()) : Response.json({}, { status: 502 }),
    );
    expect((await request(app).get(path)).status).toBe(503);
    up = true;
    expect((await request(app).get(path)).status).toBe(200);
  });
});
