import { IMAGE_USER } from '../oci/buildImage';
import type { LayerEntry } from './LayerEntry';

/** Gives the few files that every program expects: who it runs as, how names are found, a place for scratch. */
export function systemEntries(): LayerEntry[] {
  const file = (path: string, text: string): LayerEntry => ({
    type: 'file',
    path,
    content: Buffer.from(text),
  });
  return [
    file(
      '/etc/passwd',
      `root:x:0:0:root:/:/sbin/nologin\nmarquee:x:${IMAGE_USER}:${IMAGE_USER}:Marquee:/tmp:/sbin/nologin\n`,
    ),
    file('/etc/group', `root:x:0:\nmarquee:x:${IMAGE_USER}:\n`),
    file('/etc/nsswitch.conf', 'hosts: files dns\n'),
    { type: 'directory', path: '/tmp', mode: 0o1777 },
  ];
}
