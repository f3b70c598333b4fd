import Levels
import Messages
import Primitives
import TTRPC

extension LevelScheme {
    /// What member-service tells of the scheme in force; what this build does not know of is no
    /// scheme to judge by.
    init(_ message: MemberV1.LevelScheme) throws {
        guard let currency = Currency(message.currency) else { throw Self.unknown("currency") }
        do throws(Malformed) {
            try self.init(
                version: message.version, currency: currency,
                levels: try message.levels.enumerated().map { rank, level throws(Malformed) in
                    Level(
                        rank: rank, code: level.code,
                        name: BilingualText(zh: level.code, en: level.code),
                        conditions: try level.conditions.map(LevelCondition.init),
                        validity: try LevelValidity(level), graceDays: Int(level.graceDays))
                }, policy: try LevelPolicy(message.policy ?? MemberV1.LevelPolicy()))
        } catch {
            throw Self.unknown(error.reason)
        }
    }

    private static func unknown(_ reason: String) -> RPCStatus {
        RPCStatus(.internal, "member-service gave a level scheme that makes no sense: \(reason)")
    }
}

extension LevelCondition {
    fileprivate init(_ message: MemberV1.LevelCondition) throws(LevelScheme.Malformed) {
        self.init(
            try LevelMetric(message.metric), try LevelWindow(message), atLeast: message.threshold)
    }
}

extension LevelMetric {
    fileprivate init(_ metric: MemberV1.LevelMetric) throws(LevelScheme.Malformed) {
        switch metric {
        case .spendNet: self = .spendNet
        case .visits: self = .visits
        case .paidOrders: self = .paidOrders
        case .pointsEarned: self = .pointsEarned
        case .pointsBalance: self = .pointsBalance
        case .events: self = .events
        case .unspecified, .unrecognized:
            throw LevelScheme.Malformed(reason: "metric \(metric.rawValue)")
        }
    }
}

extension LevelWindow {
    fileprivate init(_ message: MemberV1.LevelCondition) throws(LevelScheme.Malformed) {
        switch message.window {
        case .calendarMonth: self = .calendar(.month)
        case .calendarQuarter: self = .calendar(.quarter)
        case .calendarHalf: self = .calendar(.half)
        case .calendarYear: self = .calendar(.year)
        case .rollingDays: self = .rolling(days: Int(message.days))
        case .membershipYear: self = .membershipYear
        case .allTime: self = .lifetime
        case .sinceLevelStart: self = .sinceLevelStart
        case .unspecified, .unrecognized:
            throw LevelScheme.Malformed(reason: "window \(message.window.rawValue)")
        }
    }
}

extension LevelValidity {
    fileprivate init(_ message: MemberV1.LevelDefinition) throws(LevelScheme.Malformed) {
        switch message.validity {
        case .endOfPeriod: self = .endOfPeriod
        case .endOfNextPeriod: self = .endOfNextPeriod
        case .fixedDays: self = .fixed(days: Int(message.validityDays))
        case .neverEnds: self = .never
        case .unspecified, .unrecognized:
            throw LevelScheme.Malformed(reason: "validity \(message.validity.rawValue)")
        }
    }
}

extension LevelPolicy {
    fileprivate init(_ message: MemberV1.LevelPolicy) throws(LevelScheme.Malformed) {
        self.init(noticeDays: Int(message.noticeDays))
        switch message.upgrade {
        case .unspecified, .atOnce: upgrade = .now
        case .withNextPeriod: upgrade = .nextPeriod
        case .unrecognized:
            throw LevelScheme.Malformed(reason: "upgrade \(message.upgrade.rawValue)")
        }
        switch message.downgrade {
        case .unspecified, .fully: downgrade = .full
        case .byOneStep: downgrade = .oneStep
        case .notAtAll: downgrade = .never
        case .unrecognized:
            throw LevelScheme.Malformed(reason: "downgrade \(message.downgrade.rawValue)")
        }
        switch message.refundLoss {
        case .unspecified, .atValidUntil: refundLoss = .atValidUntil
        case .immediateIfCaused: refundLoss = .immediateIfCaused
        case .unrecognized:
            throw LevelScheme.Malformed(reason: "loss \(message.refundLoss.rawValue)")
        }
    }
}
