/**
 * The drawing of the house that comes with the page. The map draws the same over it
 * as soon as it can; whoever has no script, or waits for it, sees where what is.
 */
export function HousePicture({ path }: { path: string }) {
  // `elementtiming` tells the browser's performance tools when it was painted.
  const timing = { elementtiming: 'house-picture' };
  return <img className="map-picture" src={path} alt="" {...timing} />;
}
