import MarketingService
import ServiceKit

await ServiceMain.run(.marketing, settings: MarketingService.settings) { runtime in
    try await MarketingService.build(runtime)
}
