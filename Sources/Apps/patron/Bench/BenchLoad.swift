import Foundation
import Logging
import Messages
import Primitives
import ServiceKit
import Stack
import Synchronization
import TTRPC

/// Load over the points service's RPC, from a fixed number of callers that each wait for their
/// answer.
struct BenchLoad {
    let points: PointsV1.Points.Client
    let members: MemberV1.Members.Client
    let merchant = UUIDv7(Demo.merchant)!
    /// Makes keys and purchase numbers of this run unlike those of every other.
    let run = String(UInt64.random(in: .min ... .max), radix: 36)

    init(status: StackStatus, logger: Logger) throws {
        func channel(_ name: String) throws -> RPCClient {
            guard let address = status.services[name]?.address, let target = RPCTarget(address)
            else {
                throw StackError("\(name)-service has no address", mend: "start the stack anew")
            }
            var configuration = ClientConfiguration(target: target)
            configuration.connectionsPerPeer = 2
            return RPCClient(configuration: configuration, logger: logger)
        }
        points = .init(try channel("points"))
        members = .init(try channel("member"))
    }

    /// Members that the rows draw from; made at the first run, the same ever after.
    func makeMembers(_ count: Int) async throws -> [String] {
        let next = Atomic(0)
        let ids = Mutex([String](repeating: "", count: count))
        try await inParallel(128) { _ in
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                let reply = try await members.import(
                    .init(
                        source: "bench", externalId: "\(number)",
                        registeredAt: Instant(microsecondsSinceEpoch: 1_750_000_000_000_000)),
                    options("bench-member-\(number)-0000"))
                ids.withLock { $0[number] = reply.memberId }
            }
        }
        return ids.withLock { $0 }
    }

    /// Acknowledged earns per second.
    func earns(callers: Int, seconds: Int, members: [String]) async throws -> Double {
        let store = Demo.stores[0]
        let done = Atomic(0)
        let now = Instant(microsecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000_000))
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        let round = String(UInt64.random(in: .min ... .max), radix: 36)
        try await inParallel(callers) { caller in
            var number = 0
            while ContinuousClock.now < end {
                number += 1
                let source = "\(run)-\(round)-\(caller)-\(number)"
                let member = members[(caller &* 7_919 &+ number &* callers) % members.count]
                _ = try await points.earn(
                    .init(
                        memberId: member, storeId: store, sourceId: source, paidAt: now,
                        lines: [
                            .init(sku: "a", category: "dessert", quantity: 1, amountMinor: 500)
                        ]), options("bench-\(source)"))
                done.wrappingAdd(1, ordering: .relaxed)
            }
        }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        return Double(done.load(ordering: .relaxed)) / elapsed
    }

    private func inParallel(
        _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<count { group.addTask { try await body(caller) } }
            try await group.waitForAll()
        }
    }

    private func options(_ key: String) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "bench").write(to: &metadata)
        metadata[MetadataKey.idempotencyKey] = key
        return .timeout(.seconds(10), metadata: metadata)
    }
}
