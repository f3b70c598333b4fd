package import Primitives

/// One-time codes by time (RFC 6238): which steps are good, and who needs them.
package enum TotpRules {
    package static let stepSeconds: Int64 = 30
    package static let digits = 6
    package static let recoveryCodes = 10
    /// Clocks of telephones differ: one step to either side.
    static let leewaySteps: Int64 = 1

    package static func step(at now: Instant) -> Int64 { now.secondsSinceEpoch / stepSeconds }

    /// Steps whose code is good now, the present one first. A code works once, and so does every
    /// step before it.
    package static func acceptable(at now: Instant, after lastUsed: Int64) -> [Int64] {
        let present = step(at: now)
        return [present, present - leewaySteps, present + leewaySteps].filter { $0 > lastUsed }
    }

    /// What an account has of a second factor.
    package enum Enrolment: Hashable, Sendable {
        case none
        case unconfirmed
        case confirmed(lastStep: Int64)
    }

    package enum Demand: Hashable, Sendable {
        case nothing
        case code(lastStep: Int64)
        /// The role may not log in without.
        case enrolment
    }

    /// - Parameter isSandbox: a sandbox takes who has no second factor, as it shows SMS codes.
    package static func demand(
        of role: StaffRole, having enrolment: Enrolment, isSandbox: Bool
    ) -> Demand {
        switch enrolment {
        case .confirmed(let lastStep): .code(lastStep: lastStep)
        case .none, .unconfirmed: role.needsTotp && !isSandbox ? .enrolment : .nothing
        }
    }
}

extension StaffRole {
    /// Roles whose password alone opens nothing.
    package var needsTotp: Bool {
        switch self {
        case .owner, .admin, .operator, .regionalManager: true
        case .waiter, .cashier, .shopGuide, .storeManager, .customerService, .finance, .auditor:
            false
        }
    }
}
