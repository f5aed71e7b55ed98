// The dedicated Worker that reads and stages pack files, so that neither page nor background is held.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importer, type Order } from '../../lib/browser/importer';

export default defineUnlistedScript(() => {
  const take = importer((news) => self.postMessage(news));
  self.addEventListener('message', ({ data }: MessageEvent<Order>) => void take(data));
});
