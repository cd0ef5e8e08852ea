// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chromium without a window, told what to do by its DevTools protocol over two pipes. The libraries for this are made for
// one version of the browser each; Debian's changes every few weeks, and what is needed here never has.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export class Browser {
    constructor() {
        this.profile = mkdtempSync(join(tmpdir(), 'weltkontor-web-'));
        this.process = spawn('chromium', ['--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--disable-gpu',
            '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update',
            '--disable-sync', '--no-proxy-server', '--force-prefers-reduced-motion', '--hide-scrollbars',
            `--user-data-dir=${this.profile}`, 'about:blank'],
        {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: {...process.env, HOME: this.profile}});
        this.next = 1;
        this.waiting = new Map();
        this.listeners = [];
        this.process.on('error', error => this.end(error));
        this.process.on('exit', () => this.end(new Error('Chromium has ended')));
        let rest = '';
        this.process.stdio[4].setEncoding('utf8').on('data', data => {
            const parts = (rest + data).split('\0');
            rest = parts.pop();
            parts.forEach(part => this.take(JSON.parse(part)));
        });
    }

    end(error) {
        this.waiting.forEach(({reject}) => reject(error));
        this.waiting.clear();
    }

    take(message) {
        if (message.id) {
            const {resolve, reject, method} = this.waiting.get(message.id);
            this.waiting.delete(message.id);
            message.error ? reject(new Error(`${method}: ${message.error.message}`)) : resolve(message.result);
        } else {
            this.listeners.forEach(listener => listener(message));
        }
    }

    send(method, params = {}, sessionId = this.session) {
        const id = this.next++;
        return new Promise((resolve, reject) => {
            this.waiting.set(id, {resolve, reject, method});
            this.process.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + '\0');
        });
    }

    // The next event of this name.
    event(name) {
        return new Promise(resolve => {
            const listener = message => {
                if (message.method === name) {
                    this.listeners.splice(this.listeners.indexOf(listener), 1);
                    resolve(message.params);
                }
            };
            this.listeners.push(listener);
        });
    }

    // One page, whose complaints (errors of scripts, refused resources) are kept in "complaints".
    async open() {
        const {targetId} = await this.send('Target.createTarget', {url: 'about:blank'}, undefined);
        this.session = (await this.send('Target.attachToTarget', {targetId, flatten: true}, undefined)).sessionId;
        this.complaints = [];
        this.listeners.push(({method, params}) => {
            if (method === 'Log.entryAdded' && params.entry.level === 'error')
                this.complaints.push(`${params.entry.text} ${params.entry.url ?? ''}`);
            else if (method === 'Runtime.exceptionThrown')
                this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        });
        for (const domain of ['Page', 'Log', 'Runtime', 'Network'])
            await this.send(`${domain}.enable`);
    }

    async go(url) {
        const loaded = this.event('Page.loadEventFired');
        await this.send('Page.navigate', {url});
        await loaded;
    }

    async show(width, height, scale, scheme) {
        await this.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: scale, mobile: false});
        await this.send('Emulation.setEmulatedMedia', {features: [{name: 'prefers-color-scheme', value: scheme}]});
    }

    // The value of an expression or the promise it gives.
    async run(expression) {
        const {result, exceptionDetails} = await this.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
        if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
    }

    async picture() {
        const {data} = await this.send('Page.captureScreenshot', {format: 'png', captureBeyondViewport: true});
        return Buffer.from(data, 'base64');
    }

    async close() {
        const ended = new Promise(resolve => this.process.on('exit', resolve));
        await this.send('Browser.close', {}, undefined).catch(() => {});
        await ended;
        rmSync(this.profile, {recursive: true, force: true});
    }
}
