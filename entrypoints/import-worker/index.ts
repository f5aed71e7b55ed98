// The dedicated Workers of an import: one reads, checks and writes, a second one makes the index, so that neither page nor background is held.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importer, type Order } from '../../lib/browser/importer';
import { indexerIn, serveIndexer } from '../../lib/browser/indexing';

const INDEX = 'index';

export default defineUnlistedScript(() => {
  if (self.name === INDEX) {
    const take = serveIndexer((answer, transfer) => self.postMessage(answer, { transfer }));
    self.addEventListener('message', ({ data }: MessageEvent<string | null>) => take(data));
    return;
  }
  const beside = () => indexerIn(new Worker('/import-worker.js', { name: INDEX }));
  const take = importer((news) => self.postMessage(news), beside);
  self.addEventListener('message', ({ data }: MessageEvent<Order>) => void take(data));
});
