import Messages
package import ServiceKit

/// Read models built from the events of the other services.
package enum AnalyticsService {
    /// The service's own settings, beside the standard ones.
    package static let settings: [any SettingDescription] = []

    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        let directory = MerchantDirectory(
            channel: try runtime.channel(to: .member), service: runtime.service)
        let dashboard = DashboardHandlers(
            store: DayStore(pool: runtime.pool), directory: directory, clock: runtime.clock)
        return ServiceProcess(
            runtime,
            methods: AnalyticsV1.Dashboard.methods(dashboard),
            background: try DayModels.consumers(runtime),
            migrations: AnalyticsMigrations.all)
    }
}
