import type { Picture } from '../readPicture';

/** Pictures as Chromium writes them, three pixels wide and five high. */
export const pictures: Record<
  string,
  { type: Picture['type']; base64: string }
> = {
  png: {
    type: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAFCAYAAACAcVaiAAAAIklEQVR4AYzHsQkAAAwCweAg7j9KttJKsPThi8OTyrhqhAEAAP//my0YFwAAAAZJREFUAwBh7QYU2ELLAAAAAABJRU5ErkJggg==',
  },
  jpeg: {
    type: 'image/jpeg',
    base64:
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAFAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAKH/2Q==',
  },
  'lossy WebP': {
    type: 'image/webp',
    base64:
      'UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoDAAUAB0CWJaACdAFAAAD+5AFjCaSdH8zfhR8nUAAAAA==',
  },
  'lossless WebP': {
    type: 'image/webp',
    base64: 'UklGRh4AAABXRUJQVlA4TBEAAAAvAgABAAdQjyLXo/+BiOh/AAA=',
  },
  'WebP with transparency': {
    type: 'image/webp',
    base64:
      'UklGRlQAAABXRUJQVlA4WAoAAAAQAAAAAgAABAAAQUxQSAoAAAABB9CmiAhERP8DVlA4ICQAAABwAQCdASoDAAUAB0CWJaACdAFAAAD+7ZA/87fiD9QUD3eIAAA=',
  },
};
