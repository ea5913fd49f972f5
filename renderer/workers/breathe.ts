/**
 * Lets waiting messages (a cancel above all) be delivered. A timer would be rounded up to 4 ms when asked for often;
 * a message to oneself is not.
 */
export function breathe(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
