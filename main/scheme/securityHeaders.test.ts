import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy, securityHeaders } from './securityHeaders.ts';

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map(directive => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('nothing is allowed but what the app itself serves', () => {
  const policy = directives(contentPolicy());
  expect(policy['default-src']).toBe("'none'");
  expect(policy['script-src']).toBe("'self'");
  expect(policy['connect-src']).toBe("'self'");
  expect(contentPolicy()).not.toMatch(/unsafe|https?:|wss?:|blob:|\*/);
});

test('hot reload opens one loopback server and nothing more', () => {
  const server = { httpOrigin: 'http://127.0.0.1:5173', socketOrigin: 'ws://127.0.0.1:5173' };
  const policy = directives(contentPolicy(server));
  expect(policy['default-src']).toBe("'none'");
  expect(policy['connect-src']).toBe("'self' http://127.0.0.1:5173 ws://127.0.0.1:5173");
  expect(contentPolicy(server)).not.toContain('unsafe-eval');
});

test('every header is one line of plain characters', () => {
  for (const [name, value] of Object.entries(securityHeaders())) {
    expect(name).toMatch(/^[A-Za-z-]+$/);
    expect(value).toMatch(/^[\x20-\x7e]+$/);
  }
});

test('the one inline style allowed is the one react-aria writes', () => {
  const components = createRequire(createRequire(import.meta.url).resolve('react-aria-components/package.json'));
  const folder = dirname(components.resolve('react-aria/package.json'));
  const source = readFileSync(join(folder, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? '';
  const attribute = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source)?.[1] ?? '';
  const style = template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  expect(style).toContain(`[${attribute}]`);
  const hash = createHash('sha256').update(style).digest('base64');
  expect(directives(contentPolicy())['style-src']).toBe(`'self' 'sha256-${hash}'`);
});
