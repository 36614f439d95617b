import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { colourIcon, outlineIcon } from './icons.mjs';
import { localised } from './languages.mjs';
import { faultsOfSchema } from './schemas.mjs';
import { commandLine, faultsOfSettings, remark, settings, usage } from './settings.mjs';
import { faultsOfStore } from './store.mjs';
import { zip } from './zip.mjs';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');

class Refusal extends Error {
    constructor(faults) {
        super(faults.join('\n'));
    }
}

function readJson(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    } catch {
        throw new Refusal([`${file} cannot be read.`]);
    }
    try {
        return JSON.parse(text);
    } catch (fault) {
        throw new Refusal([`${file} is not JSON: ${fault.message}.`]);
    }
}

/** Replaces every {{name}} in a document by its setting. */
function fill(document, values) {
    const unknown = new Set();
    const filled = JSON.parse(JSON.stringify(document), (_, value) => typeof value !== 'string' ? value
        : value.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? (unknown.add(name), whole)));
    if (unknown.size > 0) throw new Refusal([...unknown].map(name => `The manifest asks for {{${name}}}, and there is no such setting.`));
    return filled;
}

function refuseIfAny(faults) {
    if (faults.length > 0) throw new Refusal(faults);
}

function asBytes(document) {
    return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}

/** One file of translated strings for each further language that the manifest names. */
function languages(template, values, folder) {
    const version = template.manifestVersion;
    const schema = String(template.$schema).replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema');
    return (template.localizationInfo?.additionalLanguages ?? []).map(({ languageTag, file }) => {
        const { file: strings, missing } = localised(template, readJson(join(folder, 'words', `${languageTag}.json`)), schema);
        refuseIfAny(missing.map(line => `words/${languageTag}.json has no translation of: ${line}`));
        const filled = fill(strings, values);
        refuseIfAny(faultsOfSchema(filled, file, 'MicrosoftTeams.Localization', version));
        return [file, asBytes(filled)];
    });
}

function pack(given) {
    const folder = resolve(given.from ?? home);
    const values = settings(given, process.env, readJson(join(folder, 'settings.json')));
    refuseIfAny(faultsOfSettings(values));

    const template = readJson(join(folder, 'manifest.json'));
    const manifest = fill(template, values);
    refuseIfAny(faultsOfSchema(manifest, 'manifest.json', 'MicrosoftTeams', manifest.manifestVersion));
    refuseIfAny(faultsOfStore(manifest));

    const out = resolve(given.out ?? join(home, '..', 'artifacts', 'panel-assistant.zip'));
    const bytes = zip([
        ['manifest.json', asBytes(manifest)],
        [manifest.icons.color, colourIcon(manifest.accentColor)],
        [manifest.icons.outline, outlineIcon()],
        ...languages(template, values, folder),
    ]);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, bytes);
    return { out, bytes, values };
}

try {
    const given = commandLine(process.argv.slice(2));
    if (given.help) {
        console.log(usage);
    } else {
        const { out, bytes, values } = pack(given);
        console.log(`${out} is ready to upload (${bytes.length} bytes).`);
        if (remark(values)) console.log(remark(values));
    }
} catch (fault) {
    if (!(fault instanceof Refusal) && fault.code?.startsWith('ERR_PARSE_ARGS') !== true) throw fault;
    console.error(`No package was made.\n${fault.message}`);
    process.exitCode = 1;
}
