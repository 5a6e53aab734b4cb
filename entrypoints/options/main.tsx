import { mount } from '../../components/mount';
import { SURFACES } from '../../lib/observation';
import { createSettingsStore } from '../../lib/settings/mirror';
import { Options } from './options';

const asked = new URLSearchParams(location.search);
mount(
  <Options
    settings={createSettingsStore()}
    wanted={asked.get('connector') ?? ''}
    from={SURFACES.find((one) => one === asked.get('from'))}
  />,
);
