import {
  bundledSeatingPlan,
  packSeatStates,
  planGeometry,
  SEAT_STATE,
} from '@marquee/plugin-ticketing-common';
import express from 'express';
import request from 'supertest';
import { PackedJson } from './PackedJson';

function asking(value: object, accept: string) {
  const packed = new PackedJson();
  const app = express().get('/', (req, res) => packed.send(req, res, value));
  return request(app).get('/').set('Accept-Encoding', accept);
}

describe('PackedJson', () => {
  const value = { words: Array(500).fill('seat') };

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends to somebody who takes %s the form %s', async (accept, form) => {
    const { body, headers } = await asking(value, accept);
    expect(body).toEqual(value);
    expect(headers['content-encoding']).toBe(form);
    expect(headers.vary).toBe('Accept-Encoding');
    const plain = JSON.stringify(value).length;
    expect(Number(headers['content-length']) < plain).toBe(Boolean(form));
  });

  it.each(['br', 'gzip'])(
    'keeps the states of a stadium below 15 kB and its geometry below 250 kB by %s',
    async form => {
      const geometry = planGeometry(bundledSeatingPlan('stadium'), 'd');
      // In no order, as people buy; so it is hard to pack.
      const states = Uint8Array.from(geometry.seats.x, (_, seat) =>
        Math.abs(Math.sin(seat)) < 0.3 ? SEAT_STATE.sold : SEAT_STATE.free,
      );
      const seats = await asking({ states: packSeatStates(states) }, form);
      expect(Number(seats.headers['content-length'])).toBeLessThan(15_000);
      const plan = await asking(geometry, form);
      expect(Number(plan.headers['content-length'])).toBeLessThan(250_000);
    },
    20_000,
  );
});
