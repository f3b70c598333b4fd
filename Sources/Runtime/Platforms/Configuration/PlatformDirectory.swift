package import AsyncHTTPClient
package import Primitives
import Providers

/// The apps of all merchants, ready to be asked.
package struct PlatformDirectory: Sendable {
    private let apps: [UUIDv7: [any IdentityPlatform]]
    private let partners: [UUIDv7: [PartnerAccount]]

    package static let none = PlatformDirectory(apps: [:], partners: [:])

    private init(
        apps: [UUIDv7: [any IdentityPlatform]], partners: [UUIDv7: [PartnerAccount]]
    ) {
        self.apps = apps
        self.partners = partners
    }

    /// Each app has a breaker of its own, so that one merchant's lost secret keeps nobody else out.
    ///
    /// - Parameter client: made by `ProviderHTTP.makeClient`; its owner shuts it down.
    package init(
        _ accounts: PlatformAccounts, client: HTTPClient, now: @escaping @Sendable () -> Instant
    ) {
        apps = accounts.accounts.mapValues { account in
            var apps: [any IdentityPlatform] = []
            apps += account.weChat.map {
                WeChatMiniProgram($0, http: ProviderHTTP(client), now: now)
            }
            apps += account.alipay.map {
                AlipayMiniProgram($0, http: ProviderHTTP(client), now: now)
            }
            apps += account.weCom.map { WeCom($0, http: ProviderHTTP(client), now: now) }
            apps += account.dingTalk.map { DingTalk($0, http: ProviderHTTP(client), now: now) }
            return apps
        }
        partners = accounts.accounts.mapValues(\.partners)
    }

    /// The app of a merchant; the only one of the platform where none is named.
    package func app(
        _ name: String, at platform: Platform, of merchant: UUIDv7
    ) -> (any IdentityPlatform)? {
        let known = (apps[merchant] ?? []).filter { $0.platform == platform }
        guard name.isEmpty else { return known.first { $0.app == name } }
        return known.count == 1 ? known[0] : nil
    }

    package func partner(_ platform: Platform, of merchant: UUIDv7) -> PartnerAccount? {
        partners[merchant]?.first { $0.platform == platform }
    }
}
