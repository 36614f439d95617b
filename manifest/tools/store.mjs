// The rules of the Teams store (commercial marketplace policy 1140) that a manifest can break, as far as a program
// can tell. The schema allows all of this; a reviewer, or the person who reads the command menu, does not.

const products = ['Microsoft', 'Teams', 'Office', 'Excel', 'PowerPoint', 'Word', 'OneDrive', 'SharePoint', 'OneNote', 'Azure', 'Outlook', 'Copilot'];
const features = ['Chat', 'Contacts', 'Calendar', 'Calls', 'Files', 'Activity', 'Apps', 'Help'];
const mostCommands = 10; // older clients show no more, though the schema allows 12
const longestTitle = 32;
const longestDescription = 128; // a menu cuts off longer ones
const mostWords = 500;

const names = word => new RegExp(`\\b${word}\\b`, 'i');

/** What the store has against the texts of a manifest, in sentences. */
export function faultsOfStore(manifest) {
    return [...faultsOfNames(manifest), ...faultsOfDescriptions(manifest), ...faultsOfBot(manifest.bots?.[0]), ...faultsOfDomains(manifest.validDomains ?? [])];
}

/** 1140.1.1: an app's name claims nothing of Microsoft's. */
function faultsOfNames({ name }) {
    return [name.short, name.full ?? ''].flatMap(text => [...products, ...features]
        .filter(word => names(word).test(text))
        .map(word => `The name "${text}" must not contain "${word}": the store keeps it for Microsoft's own.`));
}

/** 1140.5: descriptions are short, say what is limited, and lead to help. */
function faultsOfDescriptions({ name, description, developer }) {
    const faults = [];
    if (names('app').test(description.short)) faults.push('The short description must not use the word "app".');
    if (description.short.includes(name.short)) faults.push('The short description must not repeat the name.');
    if (description.short === description.full) faults.push('The full description must say more than the short one.');
    if (description.full.split(/\s+/).length > mostWords) faults.push(`The full description must have at most ${mostWords} words.`);
    if (!description.full.includes(developer.websiteUrl)) faults.push('The full description must name the page with help and a contact ({{website}}).');
    if (names('Teams').test(description.full.replaceAll('Microsoft Teams', ''))) faults.push('The full description must write "Microsoft Teams" in full.');
    return faults;
}

/** 1140.4.3: a bot shows at least one command in each place it works, all of them easy to type, and help everywhere. */
function faultsOfBot(bot) {
    if (!bot) return ['The manifest must have a bot.'];
    const faults = [];
    const lists = bot.commandLists ?? [];
    if (bot.isNotificationOnly) faults.push('The bot answers people: isNotificationOnly must be false.');
    for (const scope of bot.scopes ?? []) {
        const serving = lists.filter(list => list.scopes.includes(scope));
        if (serving.length !== 1) faults.push(`The scope "${scope}" must have exactly one list of commands; it has ${serving.length}.`);
    }
    for (const { scopes, commands } of lists) {
        const where = `The commands for ${scopes.join(' and ')}`;
        const titles = commands.map(command => command.title);
        if (titles.length > mostCommands) faults.push(`${where} must be at most ${mostCommands}; there are ${titles.length}.`);
        if (!titles.includes('help')) faults.push(`${where} must include "help".`);
        if (new Set(titles.map(title => title.toLowerCase())).size !== titles.length) faults.push(`${where} must all differ.`);
        for (const { title, description } of commands) {
            if (title.startsWith('/')) faults.push(`The command "${title}" must not start with "/".`);
            if (title.length > longestTitle) faults.push(`The command "${title}" must have at most ${longestTitle} characters.`);
            if (!description) faults.push(`The command "${title}" must say what it does.`);
            else if (description.length > longestDescription) faults.push(`The description of "${title}" must have at most ${longestDescription} characters.`);
        }
    }
    return faults;
}

/** 1140.3.3: only domains that the partnership controls. */
function faultsOfDomains(domains) {
    return domains.filter(domain => domain.includes('*')).map(domain => `The valid domain "${domain}" must not have a wildcard.`);
}
