// The English sentence is the key, as in cards/Words: a command that moves in its list keeps its Welsh.
// Titles of commands stay as they are: Teams sends the title to the bot, and the bot reads English commands.

/** The strings of a manifest that people read, as [localisation key, English text]. */
export function readable(manifest) {
    const { name, description, bots, composeExtensions } = manifest;
    return [
        ['name.short', name.short],
        ['name.full', name.full],
        ['description.short', description.short],
        ['description.full', description.full],
        ...bots[0].commandLists.flatMap((list, n) => list.commands.map((entry, m) => [`bots[0].commandLists[${n}].commands[${m}].description`, entry.description])),
        ...composeExtensions[0].commands.flatMap((entry, m) => [
            [`composeExtensions[0].commands[${m}].title`, entry.title],
            [`composeExtensions[0].commands[${m}].description`, entry.description],
            ...(entry.parameters ?? []).flatMap((parameter, k) => ['title', 'description'].map(part =>
                [`composeExtensions[0].commands[${m}].parameters[${k}].${part}`, parameter[part]])),
        ]),
    ].filter(([, text]) => typeof text === 'string');
}

/** One language's file for the package, and the sentences that it lacks. A long text is translated line by line. */
export function localised(manifest, words, schema) {
    const missing = [];
    const translate = line => {
        if (line.trim() === '') return line;
        if (!words[line]) missing.push(line);
        return words[line] ?? line;
    };
    const strings = readable(manifest).map(([key, text]) => [key, text.split('\n').map(translate).join('\n')]);
    return { file: Object.fromEntries([['$schema', schema], ...strings]), missing };
}
