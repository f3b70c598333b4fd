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
struct BenchLoad: Sendable {
    let points: PointsV1.Points.Client
    let wallet: PointsV1.Wallet.Client
    let programmes: PointsV1.Programmes.Client
    let checkouts: PointsV1.Checkouts.Client
    let storedValue: PointsV1.StoredValue.Client
    let books: PointsV1.Books.Client
    let members: MemberV1.Members.Client
    let codes: MemberV1.Codes.Client
    let search: MemberV1.MemberSearch.Client
    let merchant = UUIDv7(Demo.merchant)!
    /// Makes keys and purchase numbers of this run unlike those of every other.
    let run = BenchLoad.newRound()

    static func newRound() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }

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
        let ledger = try channel("points")
        points = .init(ledger)
        wallet = .init(ledger)
        programmes = .init(ledger)
        checkouts = .init(ledger)
        storedValue = .init(ledger)
        books = .init(ledger)
        let member = try channel("member")
        members = .init(member)
        codes = .init(member)
        search = .init(member)
    }

    /// Members that the rows draw from; made at the first run, the same ever after.
    func makeMembers(_ count: Int) async throws -> [String] {
        let ids = Mutex([String](repeating: "", count: count))
        try await forEach(count) { number in
            let reply = try await members.import(
                .init(
                    source: "bench", externalId: "\(number)",
                    registeredAt: Instant(microsecondsSinceEpoch: 1_750_000_000_000_000)),
                options("bench-member-\(number)-0000"))
            ids.withLock { $0[number] = reply.memberId }
        }
        return ids.withLock { $0 }
    }

    /// How the numbers of purchases follow each other.
    enum Numbering {
        /// As one caller's clock gives them: the next one is near the last in every index.
        case inOrder
        /// As random ids of many callers: each is anywhere in an index.
        case scattered
    }

    /// Acknowledged earns per second.
    func earns(
        callers: Int, seconds: Int, members: [String], numbering: Numbering = .inOrder
    ) async throws -> Double {
        let now = Instant.systemNow
        let round = Self.newRound()
        return try await rate(callers: callers, seconds: seconds) { caller, number in
            var source = "\(run)-\(round)-\(caller)-\(number)"
            if numbering == .scattered {
                let random = UInt64.random(in: .min ... .max)
                source = "\(String(random, radix: 36))-\(caller)-\(number)"
            }
            let member = members[(caller &* 7_919 &+ number &* callers) % members.count]
            _ = try await earn(member, source, paidAt: now)
        }
    }

    /// One earn, of 5 points where nothing else is said.
    @discardableResult
    func earn(
        _ member: String, _ source: String, paidAt: Instant, amountMinor: Int64 = 500
    ) async throws -> PointsV1.EarnReply {
        try await points.earn(
            .init(
                memberId: member, storeId: Demo.stores[0], sourceId: source, paidAt: paidAt,
                lines: [
                    .init(sku: "a", category: "dessert", quantity: 1, amountMinor: amountMinor)
                ]), options("bench-\(source)"))
    }

    /// Acknowledged spends per second, of 3 points each, of the members in turn.
    func spends(callers: Int, seconds: Int, members: [String]) async throws -> Double {
        let round = Self.newRound()
        return try await rate(callers: callers, seconds: seconds) { caller, number in
            let id = members[(caller &+ number) % members.count]
            _ = try await wallet.spend(
                .init(points: 3, reason: "bench"),
                options("bench-\(run)-\(round)-\(caller)-\(number)", as: member(id)))
        }
    }

    // MARK: How callers work

    /// Calls per second of so many callers, each of whom waits for an answer before the next call.
    private func rate(
        callers: Int, seconds: Int,
        _ call: @escaping @Sendable (_ caller: Int, _ number: Int) async throws -> Void
    ) async throws -> Double {
        let done = Atomic(0)
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        try await inParallel(callers) { caller in
            var number = 0
            while ContinuousClock.now < end {
                number += 1
                try await call(caller, number)
                done.wrappingAdd(1, ordering: .relaxed)
            }
        }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        return Double(done.load(ordering: .relaxed)) / elapsed
    }

    /// Once for each number, many at a time.
    func forEach(
        _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let next = Atomic(0)
        try await inParallel(128) { _ in
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                try await body(number)
            }
        }
    }

    func inParallel(
        _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<count { group.addTask { try await body(caller) } }
            try await group.waitForAll()
        }
    }

    // MARK: Who calls

    func member(_ id: String) -> Principal {
        Principal(kind: .member, merchant: merchant, subject: id)
    }

    var staff: Principal {
        Principal(kind: .staff, merchant: merchant, subject: "bench-staff", role: "owner")
    }

    var till: Principal {
        Principal(
            kind: .app, merchant: merchant, subject: "bench-pos", app: "bench-pos", appKind: .pos)
    }

    /// As a service where nobody else is named.
    func options(
        _ key: String, as principal: Principal? = nil, timeout: Duration = .seconds(10)
    ) -> CallOptions {
        var metadata = Metadata()
        let caller = principal ?? Principal(kind: .service, merchant: merchant, subject: "bench")
        caller.write(to: &metadata)
        metadata[MetadataKey.idempotencyKey] = key
        return .timeout(timeout, metadata: metadata)
    }
}
