import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { forms } from '../../src/forms/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import { schemaFile } from '../support/schema-file.ts';

interface Described {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

const schema = JSON.parse(schemaFile()) as Described;
const { properties = {} } = schema;

test('the package that is published holds the schema', () => {
  expect(manifest.files).toContain('docs/config.schema.json');
});

test('every key, form and rule is described in Vietnamese, and none is required', () => {
  expect(schema.required).toBeUndefined();
  const groups = [
    schema,
    properties.rules,
    properties.forms,
    properties.deadline,
    properties.settlement,
    properties.letterhead,
  ];
  for (const group of groups) {
    const keys = Object.entries(group?.properties ?? {});
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter(([, key]) => !/\p{L}{2}/u.test(key.description ?? '')).map(([name]) => name)).toEqual([]);
  }
});

test('it knows every form and every rule', () => {
  expect(Object.keys(properties.forms?.properties ?? {}).sort()).toEqual(forms.map(({ id }) => id).sort());
  expect(Object.keys(properties.rules?.properties ?? {}).sort()).toEqual(rules.map(({ code }) => code));
});

test('an editor offers only the severities that a rule may have, and asks for the reason', () => {
  const offered = (code: string) => properties.rules?.properties?.[code]?.properties?.severity?.enum;
  expect(offered('F001')).toEqual(['error']);
  expect(offered('X002')).toEqual(['warning', 'error']);
  expect(offered('P002')).toEqual(['info', 'warning', 'error']);
  expect(offered('R101')).toEqual(['off', 'info', 'warning', 'error']);
  expect(properties.rules?.properties?.R101?.required).toEqual(['severity', 'reason']);
});
