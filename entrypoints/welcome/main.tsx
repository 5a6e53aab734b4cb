import { mount } from '../../components/mount';
import { createSettingsStore } from '../../lib/settings/mirror';
import { Welcome } from './welcome';

mount(<Welcome settings={createSettingsStore()} />);
