import { mount } from '../../components/mount';
import { hintPack } from '../../lib/policy/hint-pack';
import { createSettingsStore } from '../../lib/settings/mirror';
import { tryChange } from '../../lib/settings/try-save';
import { Welcome } from './welcome';

// What changed before somebody came is no news to them.
tryChange('changesSeen', (seen) => (seen.length > 0 ? seen : hintPack.changes.map(({ id }) => id)));
mount(<Welcome settings={createSettingsStore()} />);
