import Foundation
import Primitives
import ServiceKit
import TTRPC

/// How the operator's tool speaks to services, and prints what checks find.
enum OperatorCall {
    static func options(
        merchant: UUIDv7 = Principal.noMerchant, timeout: Duration
    ) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "patron").write(to: &metadata)
        return .timeout(timeout, metadata: metadata)
    }

    /// One line: the invariant, how it fared, and what it says.
    static func line(_ invariant: String, _ name: String, checked: Int64, violations: Int64)
        -> String
    {
        let id = invariant.padding(toLength: 4, withPad: " ", startingAt: 0)
        let state = violations == 0 ? "ok" : "\(violations) BROKEN"
        let fared = state.padding(toLength: max(7, state.count), withPad: " ", startingAt: 0)
        return "\(id) \(fared) \(checked) checked: \(name)"
    }
}
