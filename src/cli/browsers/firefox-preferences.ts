type Preferences = Record<string, string | number | boolean>;

const throughProxy = (port: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Firefox asks for much by itself. With these it is quiet, so that every line of the proxy's log has a page behind it. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.contentblocking.report.monitor.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.asrouter.providers.cfr': 'null',
  'browser.newtabpage.activity-stream.asrouter.providers.message-groups': 'null',
  'browser.newtabpage.activity-stream.asrouter.providers.messaging-experiments': 'null',
  'browser.newtabpage.activity-stream.discoverystream.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.urlbar.speculativeConnect.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.usage.uploadEnabled': false,
  'dom.private-attribution.submission.enabled': false,
  'dom.push.connection.enabled': false,
  'dom.push.serverURL': '',
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.get.url': '',
  'extensions.htmlaboutaddons.recommendations.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'geo.provider.network.url': 'data:,',
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.url': 'data:,',
  'media.gmp-provider.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.http3.enable': false,
  'network.http.speculative-parallel-limit': 0,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.management.page.breach-alerts.enabled': false,
  'telemetry.fog.test.localhost_port': -1,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};

const forAddOn = ({ id, host }: { readonly id: string; readonly host: string }): Preferences => ({
  // Pages of an add-on get a random host on every installation; a fixed one keeps their storage over a restart.
  'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
});

/** Preferences for a Firefox that sees only the demo site. */
export function firefoxPreferences(
  proxyPort: number,
  addOn?: { readonly id: string; readonly host: string },
): Preferences {
  return { ...quiet, ...throughProxy(proxyPort), ...(addOn && forAddOn(addOn)) };
}
