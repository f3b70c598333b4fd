import Logging
import MemberDomain
import Metrics
import Primitives
package import ServiceKit

/// What apps may spend on codes by SMS, and who hears when it runs out.
struct SmsSpending: Sendable {
    private static let daily = SettingKey<Int>.integer(
        "sms.app-budget", default: 50_000, in: 1...100_000_000,
        doc: "Codes by SMS that an app may have sent in a day.")
    private static let unplaced = SettingKey<Int>.integer(
        "sms.app-budget-unplaced", default: 10_000, in: 1...100_000_000,
        doc: "Of them, codes for which the app tells no address or no device of who asks.")

    static let keys: [any SettingDescription] = [daily, unplaced]

    let budget: SmsBudget
    private let refused: Counter
    private let alarms: [SmsBudget.Alarm: Counter]
    private let logger: Logger

    init(_ runtime: ServiceRuntime) throws(SettingError) {
        budget = SmsBudget(
            daily: Int64(try runtime.reader.value(Self.daily)),
            unplaced: Int64(try runtime.reader.value(Self.unplaced)))
        let metrics = runtime.metrics
        refused = Counter(
            label: "\(metrics.prefix)_sms_budget_refused_total", factory: metrics.factory)
        alarms = Dictionary(
            uniqueKeysWithValues: SmsBudget.Alarm.allCases.map { alarm in
                (
                    alarm,
                    Counter(
                        label: "\(metrics.prefix)_sms_budget_alarms_total",
                        dimensions: [("level", alarm.rawValue)], factory: metrics.factory)
                )
            })
        logger = runtime.logger
    }

    /// Tells of a budget that a code has brought near its end, once; whoever sends codes after that is
    /// counted.
    func tell(_ alarm: SmsBudget.Alarm, app: String, merchant: UUIDv7) {
        alarms[alarm]?.increment()
        let fields: Logger.Metadata = [
            "app": .string(app), "merchant.id": .string(merchant.description),
        ]
        switch alarm {
        case .low: logger.warning("an app's budget of SMS codes is nearly spent", metadata: fields)
        case .empty: logger.error("an app's budget of SMS codes is spent", metadata: fields)
        }
    }

    func countRefusal() { refused.increment() }
}
