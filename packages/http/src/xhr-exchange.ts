import { CampaignsError } from '@livestream-campaigns/core';
import type { Exchange, OutgoingRequest } from './exchange.js';

function headersOf(xhr: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Tells each percent once, though WebKit fires hundreds of events, and the last one though a service worker hides all. */
function reportPercents(xhr: XMLHttpRequest, report: (share: number) => void): void {
  let last = -1;
  const hear = (percent: number) => {
    if (percent <= last) return;
    last = percent;
    report(percent / 100);
  };
  xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => {
    if (lengthComputable && total > 0) hear(Math.floor((100 * loaded) / total));
  };
  xhr.upload.onload = () => hear(100);
  xhr.addEventListener('load', () => hear(100));
}

function open({ method, url, headers, onProgress }: OutgoingRequest): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open(method, url);
  for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
  if (onProgress) reportPercents(xhr, onProgress);
  return xhr;
}

/** An exchange over XHR: the one way to see an upload's progress in every browser. */
export const xhrExchange: Exchange = (request, signal) =>
  new Promise((resolve, reject) => {
    const xhr = open(request);
    const abort = () => xhr.abort();
    const fail = () =>
      reject(new CampaignsError('network', { message: `${request.route}: no answer` }));
    xhr.onerror = fail;
    xhr.onabort = fail;
    xhr.onload = () =>
      resolve({ status: xhr.status, headers: headersOf(xhr), text: xhr.responseText });
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    xhr.send(request.body);
  });
