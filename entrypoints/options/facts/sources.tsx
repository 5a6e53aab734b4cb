import { SourceList } from '../../../components/sources';
import { pack } from '../../../lib/policy/pack';
import { words } from '../../../lib/words';

/** Every page the facts rest on. */
export function Sources() {
  return (
    <>
      <p className="help">{words.ui('sources.help')}</p>
      <SourceList sources={pack.sources} />
    </>
  );
}
