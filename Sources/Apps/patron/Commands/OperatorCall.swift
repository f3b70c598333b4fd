import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
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

    /// Makes a call; what the service refuses is told by its key, and in words.
    static func explained<Reply>(_ call: () async throws -> Reply) async throws -> Reply {
        do {
            return try await call()
        } catch let status as RPCStatus {
            let info = status.explained.info
            throw StackError(
                info.key, mend: "\(info.message?.en ?? "") \(info.message?.zh ?? "")")
        }
    }

    /// Says what checks found, a line each: the invariant, how it fared, and what it says.
    ///
    /// - Returns: how many are broken.
    static func report(_ results: MessageStream<PatronV1.VerifyResult>) async throws -> Int {
        var broken = 0
        for try await result in results {
            let id = result.invariant.padding(toLength: 4, withPad: " ", startingAt: 0)
            let state = result.violations == 0 ? "ok" : "\(result.violations) BROKEN"
            let fared = state.padding(toLength: max(7, state.count), withPad: " ", startingAt: 0)
            say("\(id) \(fared) \(result.checked) checked: \(result.name)")
            for sample in result.samples { say("            \(sample)") }
            if result.violations > 0 { broken += 1 }
        }
        return broken
    }
}
