import { BACKUP_FORMAT, fieldOf } from './backupHead.ts';
import { hexOf, parseHex } from './hexText.ts';
import { CHUNK_BYTES, sealWithHash, type WrittenBackup } from './writeBackup.ts';

/** How the rest of an encrypted file was made, on its first line. See docs/adr/0085-a-passphrase-for-backups.md. */
export interface Encryption {
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Made from the passphrase as the key is, but not the key: tells a wrong passphrase from a changed file. */
  readonly check: Uint8Array<ArrayBuffer>;
}

/** What OWASP asks of PBKDF2 with SHA-256 since 2023. */
const PBKDF2_ROUNDS = 600_000;

/** A file may not keep the app busy for minutes, nor make guessing easier than we do. */
const MOST_ROUNDS = 20_000_000;

const SALT_BYTES = 32;
const CHECK_BYTES = 32;
const TAG_BYTES = 16;
const CIPHER = 'AES-256-GCM';
const DERIVATION = 'PBKDF2-HMAC-SHA-256 HKDF-SHA-256';

/** Passphrases as people type them on different keyboards must give the same bytes. */
function bytesOfPassphrase(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

/** @param content the lines of a backup, in pieces of `CHUNK_BYTES` but the last (`BackupWriter.finishContent`). */
export async function encryptBackup(
  content: readonly Uint8Array<ArrayBuffer>[],
  passphrase: string,
): Promise<WrittenBackup> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { key, check } = await deriveKeys(passphrase, salt, PBKDF2_ROUNDS);
  const firstLine = new TextEncoder().encode(`${formatEncryption({ rounds: PBKDF2_ROUNDS, salt, check })}\n`);
  const sealed: Uint8Array[] = [firstLine];
  for (const [number, piece] of content.entries()) {
    sealed.push(await sealPiece(key, piece, number, number === content.length - 1, firstLine));
  }
  return sealWithHash(sealed);
}

/** Which of the two doors did not open, or what was behind them. */
export type Decrypted =
  | { readonly kind: 'content'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'tampered' };

/**
 * @param firstLine with its line end, as it stands in the file: every piece vouches for it.
 * @param sealed everything between the first line and the last.
 */
export async function decryptBackup(
  encryption: Encryption,
  firstLine: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Decrypted> {
  const { key, check } = await deriveKeys(passphrase, encryption.salt, encryption.rounds);
  if (hexOf(check) !== hexOf(encryption.check)) return { kind: 'wrong-passphrase' };
  const sealedBytes = CHUNK_BYTES + TAG_BYTES;
  const pieces = Math.ceil(sealed.length / sealedBytes);
  const content = new Uint8Array(Math.max(0, sealed.length - pieces * TAG_BYTES));
  try {
    for (let number = 0; number < pieces; number += 1) {
      const piece = sealed.subarray(number * sealedBytes, (number + 1) * sealedBytes);
      content.set(await openPiece(key, piece, number, number === pieces - 1, firstLine), number * CHUNK_BYTES);
    }
  } catch {
    // WebCrypto says OperationError and nothing more where a tag does not fit.
    return { kind: 'tampered' };
  }
  return { kind: 'content', content };
}

function formatEncryption({ rounds, salt, check }: Encryption): string {
  const encryption = { cipher: CIPHER, derivation: DERIVATION, rounds, salt: hexOf(salt), check: hexOf(check) };
  return JSON.stringify({ chartsideBackup: BACKUP_FORMAT, encryption });
}

/** Reads the `encryption` of a first line; `undefined` where it is not as this version writes it. */
export function parseEncryption(raw: unknown): Encryption | undefined {
  const rounds = fieldOf(raw, 'rounds');
  const salt = parseHex(fieldOf(raw, 'salt'), SALT_BYTES);
  const check = parseHex(fieldOf(raw, 'check'), CHECK_BYTES);
  if (fieldOf(raw, 'cipher') !== CIPHER || fieldOf(raw, 'derivation') !== DERIVATION) return undefined;
  if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < PBKDF2_ROUNDS || rounds > MOST_ROUNDS) {
    return undefined;
  }
  return salt === undefined || check === undefined ? undefined : { rounds, salt, check };
}

async function deriveKeys(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const { subtle } = crypto;
  const typed = await subtle.importKey('raw', bytesOfPassphrase(passphrase), 'PBKDF2', false, ['deriveBits']);
  const slow = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, 256);
  // Two keys from one slow derivation: asking PBKDF2 for both would double our cost and not an attacker's.
  const master = await subtle.importKey('raw', slow, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const key = await subtle.deriveKey(
    expandTo('chartside backup key'),
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const check = new Uint8Array(await subtle.deriveBits(expandTo('chartside backup check'), master, 8 * CHECK_BYTES));
  return { key, check };
}

function expandTo(purpose: string) {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode(purpose) };
}

async function sealPiece(key: CryptoKey, piece: BufferSource, number: number, isLast: boolean, head: BufferSource) {
  return new Uint8Array(await crypto.subtle.encrypt(pieceParameters(number, isLast, head), key, piece));
}

async function openPiece(key: CryptoKey, piece: BufferSource, number: number, isLast: boolean, head: BufferSource) {
  return new Uint8Array(await crypto.subtle.decrypt(pieceParameters(number, isLast, head), key, piece));
}

/**
 * The nonce is the number of the piece and whether it is the last, so that pieces can be neither exchanged nor left
 * off. It never repeats: the salt, and with it the key, is of this file alone.
 */
function pieceParameters(number: number, isLast: boolean, head: BufferSource) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(4, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head, tagLength: 8 * TAG_BYTES };
}
