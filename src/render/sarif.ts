import type { Lang } from '../i18n/text.ts';
import type { FindingLog, LoggedFinding, LoggedRule } from '../model/finding-log.ts';
import { address, type Place } from '../model/place.ts';
import { placeData } from '../model/place-data.ts';
import type { Render } from './renderer.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0 (OASIS). A cell has no line in its file, so that it stands as a logical location, `Đơn thư!C9`, beside the file, whose
 * address is relative to where the command was run, as it was typed.
 */
export const renderSarif: Render = async ({ log }, { lang }) => {
  if (log === undefined) throw new Error('the document has no log');
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(log, lang)] }, null, 2)}\n`;
};

function runOf({ version, rules, findings }: FindingLog, lang: Lang) {
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  return {
    tool: { driver: { name: 'dongda-report', version, rules: rules.map((rule) => descriptor(rule, lang)) } },
    language: lang,
    invocations: [{ executionSuccessful: true }],
    results: findings.map((finding) => result(finding, indexes.get(finding.code) ?? -1, lang)),
  };
}

function descriptor({ code, name, severity, title, why, help, status, reason }: LoggedRule, lang: Lang) {
  return {
    id: code,
    name,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: help[lang] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { status, ...(reason === undefined ? {} : { why: reason[lang] }) },
  };
}

function result(
  { code, severity, at, related, args, message, accepted }: LoggedFinding,
  ruleIndex: number,
  lang: Lang,
) {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message[lang] },
    locations: [location(at)],
    ...(related.length > 0 ? { relatedLocations: related.map((place, id) => ({ id, ...location(place) })) } : {}),
    // Of one result or of all.
    suppressions: accepted === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: accepted }],
    properties: { args },
  };
}

function location(place: Place) {
  const { file, sheet } = place;
  const cell = address(place);
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } };
  if (sheet === undefined && cell === undefined) return { physicalLocation };
  const name = cell ?? sheet;
  const fullyQualifiedName = [sheet, cell].filter((part) => part !== undefined).join('!');
  const { file: _, ...properties } = placeData(place);
  return {
    physicalLocation,
    logicalLocations: [{ name, fullyQualifiedName, kind: kindOf(place) }],
    properties,
  };
}

function kindOf({ row, column }: Place): string {
  if (row === undefined) return column === undefined ? 'sheet' : 'column';
  return column === undefined ? 'row' : 'cell';
}

/** A path as a reference: relative where it is, `file:///` where it begins at a root or a drive. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${path[0]}:${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
