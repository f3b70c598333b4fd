import AnalyticsService
import ServiceKit

await ServiceMain.run(.analytics, settings: AnalyticsService.settings) { runtime in
    try await AnalyticsService.build(runtime)
}
