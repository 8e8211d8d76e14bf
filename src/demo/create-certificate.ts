import { generate } from 'selfsigned';

/** A key and a certificate for this one run, both PEM. Nobody has to trust it: the demo's browsers are told not to ask. */
export async function createCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Watchright demo' }], {
    keyType: 'ec',
    curve: 'P-256',
  });
  return { key, cert };
}
