import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../system/runCommand';

const TEN_YEARS_IN_DAYS = '3650';
const NEW_KEY = [
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
];

/** A certificate of the cluster; Kubernetes takes the common name as user and the organisation as group. */
export interface CertificateRequest {
  /** File name without ending. */
  name: string;
  commonName: string;
  organisation?: string;
  /** In OpenSSL's form, e.g. `IP:127.0.0.1` or `DNS:localhost`. */
  alternativeNames?: string[];
}

/**
 * Makes the cluster's authority, its certificates and the key pair for service accounts.
 * Whatever exists is kept, so that tokens and kubeconfigs stay valid over restarts.
 */
export async function issueCertificates(options: {
  dir: string;
  requests: CertificateRequest[];
}): Promise<void> {
  const { dir, requests } = options;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if (!existsSync(join(dir, 'ca.crt'))) await makeAuthority(dir);
  await Promise.all([
    makeServiceAccountKey(dir),
    ...requests.map(request => issue(dir, request)),
  ]);
}

async function makeAuthority(dir: string): Promise<void> {
  const args = [
    'req',
    '-x509',
    ...NEW_KEY,
    '-keyout',
    'ca.key',
    '-out',
    'ca.tmp',
  ];
  const subject = ['-subj', '/CN=marquee-local', '-days', TEN_YEARS_IN_DAYS];
  await runCommand('openssl', [...args, ...subject], { cwd: dir });
  await rename(join(dir, 'ca.tmp'), join(dir, 'ca.crt'));
}

async function makeServiceAccountKey(dir: string): Promise<void> {
  if (existsSync(join(dir, 'service-accounts.pub'))) return;
  const key = 'service-accounts.key';
  await runCommand('openssl', ['genrsa', '-out', key, '2048'], { cwd: dir });
  const args = ['rsa', '-in', key, '-pubout', '-out', 'service-accounts.pub'];
  await runCommand('openssl', args, { cwd: dir });
}

async function issue(dir: string, request: CertificateRequest): Promise<void> {
  const { name, commonName, organisation, alternativeNames } = request;
  if (existsSync(join(dir, `${name}.crt`))) return;
  const subject = `${
    organisation ? `/O=${organisation}` : ''
  }/CN=${commonName}`;
  const asked = [
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    subject,
  ];
  await runCommand('openssl', ['req', ...NEW_KEY, ...asked], { cwd: dir });
  const extensions = [
    'extendedKeyUsage=clientAuth,serverAuth',
    ...(alternativeNames?.length
      ? [`subjectAltName=${alternativeNames.join(',')}`]
      : []),
  ];
  await writeFile(join(dir, `${name}.ext`), `${extensions.join('\n')}\n`);
  await runCommand(
    'openssl',
    [
      ...[
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        '-CA',
        'ca.crt',
        '-CAkey',
        'ca.key',
      ],
      // Random serial numbers: certificates are issued side by side.
      ...['-set_serial', `0x${randomSerial()}`, '-days', TEN_YEARS_IN_DAYS],
      ...['-extfile', `${name}.ext`, '-out', `${name}.tmp`],
    ],
    { cwd: dir },
  );
  await rename(join(dir, `${name}.tmp`), join(dir, `${name}.crt`));
  await Promise.all(
    ['csr', 'ext'].map(ending => rm(join(dir, `${name}.${ending}`))),
  );
}

function randomSerial(): string {
  // The leading 01 keeps the number positive and of full length.
  return `01${crypto.randomUUID().replaceAll('-', '').slice(0, 30)}`;
}
