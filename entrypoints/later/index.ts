import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLater } from '../../lib/page/later';
import { holdConnect } from './hold-connect';
import { openFaces } from './open-faces';
import { stepAside } from './step-aside';

/** A script of its own, because the browser compiles what stands in it when it is called (DECISIONS.md, 21). */
export default defineUnlistedScript(() => offerLater({ holdConnect, openFaces, stepAside }));
