import Messages
package import ServiceKit

/// Coupons; later prices, promotions and campaigns.
package enum MarketingService {
    /// The service's own settings, beside the standard ones.
    package static let settings: [any SettingDescription] = []

    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        let directory = MerchantDirectory(
            channel: try runtime.channel(to: .member), service: runtime.service)
        let coupons = CouponHandlers(store: CouponStore(pool: runtime.pool), clock: runtime.clock)
        let welcome = try WelcomeCoupons(directory: directory, identifiers: runtime.identifiers)
            .consumer(runtime)
        return ServiceProcess(
            runtime,
            methods: MarketingV1.Coupons.methods(coupons),
            background: [welcome],
            migrations: MarketingMigrations.all,
            feed: FeedPublisher(
                pool: runtime.pool, logger: runtime.logger, metrics: runtime.metrics))
    }
}
