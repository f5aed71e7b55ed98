// `incise pack build`: a pack out of files in other people's formats.
import { UsageError } from '../files';

export async function build(_args: string[]): Promise<void> {
  throw new UsageError('pack build: no importer is there yet');
}
