const OWN_NAMES = /^(?:[^.:]+|.+\.(?:local|lan|home|internal|localdomain|home\.arpa))$/;
const OWN_ADDRESSES =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(?:::1|f[cd]|fe80)/;

/** True for hosts of the reader's own machine or network: a media server at home shows its owner's files. */
export function isOwnNetwork(host: string): boolean {
  return OWN_NAMES.test(host) || OWN_ADDRESSES.test(host);
}
