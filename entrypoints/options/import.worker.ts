// The dedicated Worker that reads and stages pack files, so that neither page nor background is held.
import { importer, type Order } from '../../lib/browser/importer';

const take = importer((news) => self.postMessage(news));
self.addEventListener('message', ({ data }: MessageEvent<Order>) => void take(data));
