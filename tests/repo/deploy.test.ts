import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GECKO_ID } from '../../lib/build/manifest.ts';
import { MANAGED, readManaged } from '../../lib/settings/managed.ts';
import { managedJson } from '../../lib/settings/managed-json.ts';
import { readOverlay } from '../../lib/policy/overlay-faults.ts';
import { ID } from '../support/extension.ts';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, never>;
const page = readFileSync('DEPLOY.md', 'utf8').replace(/ +/g, ' ');
const policy = json('policy.json') as Record<string, unknown>;

it('names every file it keeps, and keeps every file it names', () => {
  const named = [...page.matchAll(/\(deploy\/([^)]+)\)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(readdirSync('deploy')));
});

it('describes every key of the policy, as the schema has it', () => {
  const { properties } = managedJson();
  for (const [name, { title, description }] of Object.entries(MANAGED)) {
    const { type } = properties[name] as { type: string };
    expect(page).toContain(`| \`${name}\` | ${title}. ${description} | ${type} |`);
  }
});

it('sets in its example what the extension understands, whole', () => {
  const { refused, overlay, ...values } = readManaged(policy);
  expect(refused).toBeUndefined();
  expect(Object.keys(values).length).toBeGreaterThan(8);
  expect(readOverlay(overlay ?? '').faults).toEqual([]);
});

it('sets the same in each browser and system, under its id', () => {
  const linux = json('chrome-linux.json') as unknown as Files;
  expect(linux['3rdparty'].extensions[ID]).toEqual(policy);
  expect(linux.ExtensionSettings[ID]).toMatchObject({ installation_mode: 'force_installed' });
  const firefox = (json('firefox-policies.json') as unknown as { policies: Files }).policies;
  expect(firefox['3rdparty'].Extensions[GECKO_ID]).toEqual(policy);
  expect(firefox.ExtensionSettings[GECKO_ID]).toMatchObject({ default_area: 'navbar' });
  const chromeos = json('chromeos.json') as unknown as Record<string, { Value: unknown }>;
  expect(
    Object.fromEntries(Object.entries(chromeos).map(([key, { Value }]) => [key, Value])),
  ).toEqual(policy);
  expect(read('updates.xml')).toContain(`appid="${ID}"`);
  for (const name of [
    'chrome-windows.reg',
    'edge-windows.reg',
    'chrome-macos.mobileconfig.plist',
  ]) {
    const text = read(name);
    expect(text, name).toContain(ID);
    for (const key of Object.keys(policy)) expect(text, name).toContain(key);
  }
});

it('writes registry files the registry reads: values of keys, lists as keys of their own', () => {
  for (const name of ['chrome-windows.reg', 'edge-windows.reg']) {
    const lines = read(name).split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    const values = lines.filter((line) => line.startsWith('"'));
    expect(
      values.filter((line) => !/^"[^"]+"=(?:dword:[0-9a-f]{8}|"(?:[^"\\]|\\.)*")$/.test(line)),
    ).toEqual([]);
    const overlay = values.find((line) => line.startsWith('"overlay"=')) ?? '';
    expect(JSON.parse(JSON.parse(overlay.slice(10)) as string)).toEqual(policy['overlay']);
  }
});

type Files = {
  ExtensionSettings: Record<string, object>;
  '3rdparty': Record<'extensions' | 'Extensions', Record<string, unknown>>;
};
