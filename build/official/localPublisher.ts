import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalPublisher {
  readonly base: string;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A server on this computer that stands for the publishers' in tests; `answers` by path, 404 for the rest. */
export async function localPublisher(answers: Readonly<Record<string, Answer>>): Promise<LocalPublisher> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const bytes =
  (content: Uint8Array | string): Answer =>
  (_, response) =>
    response.end(content);

export const sentTo =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();
