import { mount } from '../../components/mount';
import { pack } from '../../lib/policy/pack';
import { createSettingsStore } from '../../lib/settings/mirror';
import { tryChange } from '../../lib/settings/try-save';
import { Welcome } from './welcome';

// What changed before somebody came is no news to them.
tryChange('changesSeen', (seen) => (seen.length > 0 ? seen : pack.changes.map(({ id }) => id)));
mount(<Welcome settings={createSettingsStore()} />);
