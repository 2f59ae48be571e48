import { copyFrom } from './copyFrom';

function aNumber(): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = '1234567890';
  document.body.append(element);
  return element;
}
const selected = () => window.getSelection()?.toString();

afterEach(() => {
  Object.assign(navigator, { clipboard: undefined });
  window.getSelection()?.removeAllRanges();
});

describe('copyFrom', () => {
  it('writes to the clipboard, and selects nothing for that', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    expect(await copyFrom(aNumber())).toBe('copied');
    expect(writeText).toHaveBeenCalledWith('1234567890');
    expect(selected()).toBe('');
  });

  it.each([
    ['there is no clipboard', undefined],
    [
      'the reader does not let it',
      { writeText: () => Promise.reject(new Error('denied')) },
    ],
  ])('copies as by hand where %s', async (_, clipboard) => {
    Object.assign(navigator, { clipboard });
    const copied: (string | undefined)[] = [];
    document.execCommand = () => {
      copied.push(selected());
      return true;
    };
    expect(await copyFrom(aNumber())).toBe('copied');
    expect(copied).toEqual(['1234567890']);
  });

  it('leaves the number selected where nothing can be copied', async () => {
    document.execCommand = () => false;
    expect(await copyFrom(aNumber())).toBe('selected');
    expect(selected()).toBe('1234567890');
  });
});
