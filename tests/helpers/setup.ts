// Every unit test gets a clean IndexedDB of its own.
import 'fake-indexeddb/auto';
