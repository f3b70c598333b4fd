import AnalyticsService
import Gateway
import MarketingService
import MemberService
import PointsService
package import ServiceKit

extension ServiceName {
    /// The five processes of a stack, in the order in which they depend on each other.
    package static let startOrder: [ServiceName] = [
        .member, .points, .marketing, .analytics, .gateway,
    ]

    /// Services with records of their own; the gateway has none.
    package static let withDatabase = startOrder.filter(\.hasDatabase)

    /// All that the service can be told.
    var settings: [any SettingDescription] {
        let own: [any SettingDescription] =
            switch self {
            case .member: MemberSettings.all
            case .points: PointsSettings.all
            case .marketing: MarketingService.settings
            case .analytics: AnalyticsService.settings
            case .gateway: GatewaySettings.all
            }
        return StandardSettings.all(self) + own
    }
}
