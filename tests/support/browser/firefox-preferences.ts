/** How Firefox is set for the tests: `user.js` of its profile. */
import { join } from 'node:path';
import { BROWSER_ITSELF, type Council } from './council';

/** The add-on, and the name that its pages have in every profile. */
export const ID = 'kloe@kloe.example';
export const UUID = '11111111-2222-4333-8444-555555555555';

/** A council's host name leads to the test's own server; nothing else is asked for. */
export function preferences(council: Council, port: number, downloads: string): string {
  const values: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'services.settings.server': `https://${BROWSER_ITSELF}/v1`,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${council.httpPort};443=${council.httpsPort}`,
    'dom.security.https_first': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // Its list of downloads would take the keys that are meant for the page.
    'browser.download.alwaysOpenPanel': false,
    'print.always_print_silent': true,
    print_printer: PRINTER,
    [`${PRINTER_PREFERENCE}.print_to_file`]: true,
    [`${PRINTER_PREFERENCE}.print_to_filename`]: join(downloads, 'Printed.pdf'),
    'app.update.auto': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
    // As who looks at colours wants it: one half way to another is nobody's choice.
    'ui.prefersReducedMotion': 1,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.region.network.url': '',
    'media.gmp-manager.updateEnabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

const PRINTER = 'Mozilla Save to PDF';
const PRINTER_PREFERENCE = `print.printer_${PRINTER.replaceAll(' ', '_')}`;
