import { aPlan } from '../__fixtures__/builders';
import { housePicture } from './housePicture';

const colors = new Map([
  ['R', '#0072B2'],
  ['S', '#009E73'],
]);

function draw(plan = aPlan()) {
  const svg = housePicture(plan, colors);
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('housePicture', () => {
  it('draws each section in the colour of its seats', () => {
    const fills = [...draw().querySelectorAll('.s')].map(section =>
      section.getAttribute('fill'),
    );
    expect(fills).toEqual(['#0072B2', '#009E73']);
  });

  it('shows the same part of the plan as the map', () => {
    // Seats, stage, and the distance between seats around them.
    const box = draw().documentElement.getAttribute('viewBox');
    expect(box).toBe('-20 -20 280 160');
  });

  it('writes names where they fit, whatever they are', () => {
    const plan = aPlan();
    plan.sections[0].name = '<&>';
    plan.sections[1].name = 'long'.repeat(20);
    const names = [...draw(plan).querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(['<&>']);
  });
});
