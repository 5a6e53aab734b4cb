import { useEffect, useState } from 'react';
import { browser } from '../../../lib/browser';
import { changeStored } from '../../../lib/storage/write';
import { words } from '../../../lib/words';
import { Download } from '../yours/download';
import { readBackup, type BackupFault } from './backup';

/** All that this extension keeps: to save, to bring back, to erase. */
export function Data() {
  const [stored, setStored] = useState<Record<string, unknown>>({});
  const [faults, setFaults] = useState<readonly BackupFault[]>([]);
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState<'' | 'data.imported' | 'data.erased'>('');
  useEffect(() => {
    const look = () => void browser.storage.local.get(null).then(setStored);
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const { values, faults: found } = readBackup(await file.text());
    setFaults(found);
    setDone('');
    if (!values) return;
    await changeStored([], () => ({ set: values }));
    setDone('data.imported');
  };
  const erase = async () => {
    if (!sure) return setSure(true);
    setSure(false);
    const keys = Object.keys(await browser.storage.local.get(null));
    await changeStored([], () => ({ remove: keys }));
    // What is remembered until the browser closes: a connection under way.
    await browser.storage.session.clear();
    setFaults([]);
    return setDone('data.erased');
  };
  return (
    <>
      <p className="help">{words.ui('data.help', { count: Object.keys(stored).length })}</p>
      <p className="row">
        <Download
          name="privacy-hints.json"
          type="application/json"
          text={JSON.stringify({ privacyHints: 1, values: stored }, null, 2)}
        >
          {words.ui('data.export')}
        </Download>
        <label className="file">
          {words.ui('data.import')}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void bring(event.target.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => void erase()} onBlur={() => setSure(false)}>
          {words.ui(sure ? 'data.erase.sure' : 'data.erase')}
        </button>
      </p>
      {done && <output>{words.ui(done)}</output>}
      {faults.length > 0 && (
        <ul role="alert" className="faults">
          {faults.map(({ line, fault }) => (
            <li key={`${line} ${fault}`}>{words.ui('overlay.fault', { line, fault })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
