import { parseArgs } from 'node:util';

// What differs from one partnership to the next: [name in settings.json and {{name}} in manifest.json, option, environment variable, meaning].
const known = [
    ['appId', 'app-id', 'PANEL_APP_ID', "the bot's Application (client) ID in Microsoft Entra, a GUID"],
    ['domain', 'domain', 'PANEL_DOMAIN', 'the host name that the bot runs at, without https://'],
    ['developer', 'developer', 'PANEL_DEVELOPER', 'who runs it, as people will see it, at most 32 characters'],
    ['website', 'website', 'PANEL_WEBSITE', 'page with help and a contact, readable without signing in'],
    ['privacy', 'privacy', 'PANEL_PRIVACY', 'page with the privacy notice'],
    ['terms', 'terms', 'PANEL_TERMS', 'page with the terms of use'],
    ['version', 'version', 'PANEL_VERSION', 'version of the package, such as 1.4.0; raise it with every change'],
];

export const usage = [
    'manifest/pack [options]   makes the Teams app package, after checking it',
    '',
    ...known.map(([, option, variable, meaning]) => `  --${option.padEnd(10)} ${meaning} (or ${variable})`),
    '  --from       folder that holds manifest.json, settings.json and words/ (default: manifest/)',
    '  --out        the file to write (default: artifacts/panel-assistant.zip)',
    '',
    'An option wins over the environment, the environment over settings.json.',
].join('\n');

/** Reads the command line. Throws a TypeError, with a sentence, for an option that does not exist. */
export function commandLine(args) {
    const names = [...known.map(([, option]) => option), 'from', 'out'];
    const options = Object.fromEntries([...names.map(name => [name, { type: 'string' }]), ['help', { type: 'boolean' }]]);
    return parseArgs({ args, options, allowPositionals: false }).values;
}

/** The settings by name. An empty value counts as not given. */
export function settings(given, environment, file) {
    return Object.fromEntries(known.map(([name, option, variable]) => [name, given[option] || environment[variable] || file[name] || '']));
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const host = /^(?!-)([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i;
const tunnels = ['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev', 'devtunnels.ms', 'loca.lt', 'trycloudflare.com'];

/** What is wrong with the settings, in sentences that say what to do. */
export function faultsOfSettings(values) {
    const faults = [];
    for (const [name, option, variable, meaning] of known) {
        if (values[name] === '') faults.push(`There is no ${name}: give --${option} or ${variable} (${meaning}).`);
    }
    if (values.appId && !guid.test(values.appId)) faults.push(`The app id "${values.appId}" is not a GUID: take the Application (client) ID of the bot's registration in Microsoft Entra.`);
    if (values.domain && !host.test(values.domain)) faults.push(`The domain "${values.domain}" is not a plain host name such as panels.example.org: leave out https://, ports, paths and wildcards.`);
    if (tunnels.some(tunnel => values.domain.toLowerCase().endsWith(tunnel))) faults.push(`The domain "${values.domain}" belongs to a tunnelling service, which the store refuses: use a host name of your own.`);
    for (const name of ['website', 'privacy', 'terms']) {
        if (values[name] && !isSecurePage(values[name])) faults.push(`The ${name} address "${values[name]}" must be a whole address that starts with https://.`);
    }
    if (values.version && !/^[1-9]\d*\.\d+\.\d+$/.test(values.version)) faults.push(`The version "${values.version}" must be three numbers such as 1.4.0, and the first at least 1.`);
    return faults;
}

const practiceAppId = '5a3e1d0c-0000-4000-8000-00000000e9a1';

/** A sentence for whoever packs, when settings still are those of the practice example; otherwise nothing. */
export function remark(values) {
    const kept = known.map(([name]) => name).filter(name => values[name] === practiceAppId || /\bexample\b/i.test(values[name]));
    return kept.length === 0 ? '' : `For practice only, these settings are examples: ${kept.join(', ')}. Change manifest/settings.json, or see manifest/pack --help.`;
}

function isSecurePage(address) {
    try {
        return new URL(address).protocol === 'https:';
    } catch {
        return false;
    }
}
