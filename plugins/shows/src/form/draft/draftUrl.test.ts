import { aFilledForm } from '../../__fixtures__/forms';
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

  it('is none when the storage holds something else', () => {
    window.localStorage.setItem('marquee.draft.open-show', '{');
    expect(readDraft()).toBeUndefined();
  });
});
