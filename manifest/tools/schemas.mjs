import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default;
const formats = require('ajv-formats').default;
const home = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams');

/**
 * What Microsoft's own schema, as shipped in its npm package, has against a document; no network is used.
 * `kind` is "MicrosoftTeams" or "MicrosoftTeams.Localization"; `name` is how a person knows the document.
 */
export function faultsOfSchema(document, name, kind, version) {
    let schema;
    try {
        schema = JSON.parse(readFileSync(join(home, `v${version}`, `${kind}.schema.json`), 'utf8'));
    } catch {
        return [`There is no released schema for manifest version "${version}" in @microsoft/app-manifest.`];
    }
    // The localisation schema's patterns are not written for Unicode mode.
    const ajv = formats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
    const valid = ajv.compile(schema);
    if (valid(document)) return [];
    return valid.errors.map(({ instancePath, message, params }) => `${name}${instancePath ? ` at ${instancePath.slice(1).replaceAll('/', '.')}` : ''} ${message}${params.additionalProperty ? ` (${params.additionalProperty})` : ''}.`);
}
