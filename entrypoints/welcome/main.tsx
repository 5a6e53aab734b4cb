import { mount } from '../../components/mount';
import { Welcome } from './welcome';

mount(<Welcome />);
