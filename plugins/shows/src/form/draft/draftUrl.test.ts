import { aFilledForm, aTimedForm, aZonesForm } from '../../__fixtures__/forms';
import type { OpenShowForm } from '../OpenShowForm';
import { clearDraft, readDraft, writeDraft } from './draftStore';
import { draftQuery } from './draftUrl';

describe('a draft', () => {
  afterEach(clearDraft);

  it('comes back as it was, until it is forgotten', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    writeDraft(aFilledForm(), now);
    expect(readDraft()).toEqual({
      savedAt: '2026-11-22T10:00:00.000Z',
      form: aFilledForm(),
    });
    clearDraft();
    expect(readDraft()).toBeUndefined();
  });

  it('goes through the address bar without the poster, and without the plan that was seen', () => {
    const query = new URLSearchParams(draftQuery(aFilledForm()));
    const { poster: _, plan: __, ...rest } = aFilledForm();
    expect(JSON.parse(query.get('formData')!)).toEqual(rest);
  });

  it('goes through the address bar with its zones, and without slots, which are made again', () => {
    const sent = (form: OpenShowForm) =>
      JSON.parse(new URLSearchParams(draftQuery(form)).get('formData')!);
    const zones = aZonesForm();
    expect(sent(zones).seatingPlan).toEqual(zones.seatingPlan);
    const timed = aTimedForm();
    const { dates: _, ...rules } = timed.performances!;
    expect(sent(timed).performances).toEqual(rules);
  });

  it('is none when the storage holds something else', () => {
    window.localStorage.setItem('marquee.draft.open-show.2', '{');
    expect(readDraft()).toBeUndefined();
  });
});
