// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of a site in real Chromium: WCAG 2.1 AA by axe-core in light and dark, at 320 CSS pixels and at 200 %, nothing
// that makes the page wider than the window, no error of a script or of the Content-Security-Policy, and the search.
//
//     node check_pages.mjs SITE-FOLDER NODE_MODULES PAGES.json [PICTURES-FOLDER]
//
// PAGES.json: {"pages": [path…], "searches": [{"page", "typed", "first"}…]}; "first" is the first title that is found,
// empty for none. With PICTURES-FOLDER each view is kept as a picture. Prints each finding; exit code 1 where there is one.
import {createServer} from 'node:http';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {Browser} from './browser.mjs';

const [site, modules, list, pictures] = process.argv.slice(2);
const {pages, searches} = JSON.parse(readFileSync(list, 'utf8'));
const axe = readFileSync(join(modules, 'axe-core', 'axe.min.js'), 'utf8');
const types = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.jpg': 'image/jpeg',
    '.xml': 'application/xml', '.json': 'application/json', '.geojson': 'application/geo+json'};
// 200 % in a window of 1280 pixels leaves half of them.
const views = [{name: 'desktop', width: 1280, height: 900, scale: 1}, {name: '320', width: 320, height: 640, scale: 1},
    {name: '200', width: 640, height: 450, scale: 2}];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

const colours = ['color-contrast', 'link-in-text-block'];

const findings = [];
const tell = text => {
    findings.push(text);
    console.log(text);
};

const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
        const bytes = readFileSync(join(site, normalize(path)));
        response.writeHead(200, {'Content-Type': types[extname(path)] ?? 'application/octet-stream'}).end(bytes);
    } catch {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const address = path => `http://127.0.0.1:${server.address().port}/${path}`;

const browser = new Browser();

async function violations(runOnly = standards) {
    const result = await browser.run(`axe.run(document, {runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations']})
        .then(result => result.violations.map(one => one.id + ' (' + one.help + '): ' +
            one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | ')))`);
    return result;
}

async function checkPage(path) {
    await browser.go(address(path));
    await browser.run(axe);
    for (const scheme of ['light', 'dark']) {
        for (const view of views) {
            await browser.show(view.width, view.height, view.scale, scheme);
            const where = `${path} [${view.name}, ${scheme}]`;
            const wide = await browser.run('document.documentElement.scrollWidth - window.innerWidth');
            if (wide > 0)
                tell(`${where}: ${wide} pixels wider than the window`);
            // What is seen in dark differs from light in its colours only.
            (await violations(scheme === 'light' ? standards : colours)).forEach(text => tell(`${where}: ${text}`));
            if (pictures)
                writeFileSync(join(pictures, `${path.replaceAll('/', '_')}-${view.name}-${scheme}.png`), await browser.picture());
        }
    }
}

async function checkSearch({page, typed, first}) {
    await browser.show(1280, 900, 1, 'light');
    await browser.go(address(page));
    const found = await browser.run(`(() => {
        const input = document.querySelector('form.search-form input');
        input.focus();
        input.value = ${JSON.stringify(typed)};
        input.dispatchEvent(new Event('input', {bubbles: true}));
        const item = Array.from(document.querySelectorAll('.search-group:not([hidden]) li:not([hidden]) a'))[0];
        return {first: item?.textContent ?? '', said: document.getElementById('found').textContent};
    })()`);
    if (found.first !== first)
        tell(`${page}: "${typed}" found "${found.first}" in place of "${first}"`);
    if (!found.said)
        tell(`${page}: nothing is said after "${typed}"`);
    await browser.run(axe);
    (await violations()).forEach(text => tell(`${page} after "${typed}": ${text}`));
}

try {
    if (pictures)
        mkdirSync(pictures, {recursive: true});
    await browser.open();
    for (const path of pages)
        await checkPage(path);
    for (const search of searches)
        await checkSearch(search);
    browser.complaints.forEach(complaint => tell(`Chromium: ${complaint}`));
} catch (error) {
    tell(`The check broke off: ${error.message}`);
} finally {
    await browser.close();
    server.close();
}
console.log(`${pages.length} pages in ${2 * views.length} views, ${searches.length} searches: ${findings.length} findings`);
process.exitCode = findings.length > 0 || pages.length === 0 ? 1 : 0;
