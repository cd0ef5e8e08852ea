// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every link of a site's files that leads into the site leads to a file of it, and to a place in it that is there:
// pages, style sheets, feeds, site map and data.
//
//     node check_links.mjs SITE-FOLDER ADDRESS
//
// ADDRESS is where the site says it is seen. Links to other servers are not followed. Prints each finding; exit code 1
// where there is one.
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join, relative, sep} from 'node:path';

const [site, address] = process.argv.slice(2);
const files = readdirSync(site, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
    .map(entry => relative(site, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'));
const known = new Set(files);
const texts = new Map(files.filter(file => ['.html', '.css', '.xml', '.json', '.geojson'].includes(extname(file)))
    .map(file => [file, readFileSync(join(site, file), 'utf8')]));
const unescaped = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'')
    .replaceAll('&amp;', '&');
const ids = new Map();
const idsOf = file => {
    if (!ids.has(file))
        ids.set(file, new Set(Array.from(texts.get(file).matchAll(/ id="([^"]*)"/g), match => unescaped(match[1]))));
    return ids.get(file);
};

let checked = 0;
const findings = [];
const linksIn = {
    '.html': text => Array.from(text.matchAll(/ (?:href|src)="([^"]*)"/g), match => match[1])
        .concat(Array.from(text.matchAll(/ srcset="([^"]*)"/g)).flatMap(match => match[1].split(', ').map(one => one.split(' ')[0]))),
    '.css': text => Array.from(text.matchAll(/url\(["']?([^"')]*)/g), match => match[1]),
    '.xml': text => Array.from(text.matchAll(/ href="([^"]*)"|<loc>([^<]*)<\/loc>/g), match => match[1] ?? match[2]),
};
linksIn['.json'] = linksIn['.geojson'] = text => {
    const links = [];
    JSON.parse(text, (key, value) => {
        if (key === 'pages')
            links.push(value.de, value.en);
        return value;
    });
    return links;
};

for (const [file, text] of texts) {
    for (const raw of linksIn[extname(file)](text)) {
        let link = unescaped(raw);
        if (link.startsWith(address))
            link = link.slice(address.length) || 'index.html';
        else if (/^[a-z]+:/i.test(link))
            continue;
        else
            link = new URL(link, `http://site/${file}`).href.slice('http://site/'.length);
        checked += 1;
        const [path, place] = decodeURIComponent(link).split('#');
        if (!known.has(path))
            findings.push(`${file}: ${raw} leads nowhere`);
        else if (place && !idsOf(path).has(place))
            findings.push(`${file}: ${raw} leads to no place of ${path}`);
    }
}
findings.forEach(finding => console.log(finding));
console.log(`${checked} links in ${texts.size} files: ${findings.length} findings`);
process.exitCode = findings.length > 0 || checked === 0 ? 1 : 0;
