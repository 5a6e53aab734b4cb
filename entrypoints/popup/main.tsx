import { mount } from '../../components/mount';
import { createSettingsStore } from '../../lib/settings/mirror';
import { followTab, tabOf } from './follow-tab';
import { createFoundStore } from './found';
import { Popup } from './popup';

const found = createFoundStore();
mount(<Popup found={found} settings={createSettingsStore()} />);
void followTab(tabOf(location.search), found);
