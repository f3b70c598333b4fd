import Messages
package import Primitives
import Synchronization
package import TTRPC

/// By which clocks a merchant and its stores date what happens, and where the stores lie.
package struct MerchantClocks: Sendable, Equatable {
    /// The merchant's own clock, by which lots and coupons expire.
    package let clock: BusinessClock
    package let currency: String
    package let stores: [UUIDv7: BusinessClock]
    package let storeNames: [UUIDv7: String]
    /// Since when the closed ones are closed.
    package let closings: [UUIDv7: Instant]
    /// The brands and areas, each with what it lies in; nil: the merchant.
    private let holders: [UUIDv7: UUIDv7?]
    /// What the stores lie in, those that lie in something.
    private let parents: [UUIDv7: UUIDv7]

    package init(
        clock: BusinessClock, currency: String, stores: [UUIDv7: BusinessClock],
        storeNames: [UUIDv7: String] = [:], closings: [UUIDv7: Instant] = [:],
        parents: [UUIDv7: UUIDv7] = [:], holders: [UUIDv7: UUIDv7?] = [:]
    ) {
        self.clock = clock
        self.currency = currency
        self.stores = stores
        self.storeNames = storeNames
        self.closings = closings
        self.parents = parents
        self.holders = holders
    }

    /// Whether a store was closed at an instant already.
    package func isClosed(_ store: UUIDv7, at instant: Instant) -> Bool {
        closings[store].map { $0 <= instant } ?? false
    }

    /// Whether there is such a brand or area.
    package func hasUnit(_ unit: UUIDv7) -> Bool { holders.keys.contains(unit) }

    /// The brands and areas that a store lies in, the nearest first.
    package func units(of store: UUIDv7) -> [UUIDv7] {
        var path: [UUIDv7] = []
        var next = parents[store]
        // A tree that was changed by hand may lead round in a circle.
        while let unit = next, path.count < holders.count, let parent = holders[unit] {
            path.append(unit)
            next = parent
        }
        return path
    }

    init(_ reply: MemberV1.ListStoresReply) throws {
        var stores: [UUIDv7: BusinessClock] = [:]
        var names: [UUIDv7: String] = [:]
        var closings: [UUIDv7: Instant] = [:]
        var parents: [UUIDv7: UUIDv7] = [:]
        for store in reply.stores {
            guard let id = UUIDv7(store.id) else { continue }
            stores[id] = try Self.clock(store.timeZone, store.cutoffMinutes)
            names[id] = store.name
            closings[id] = store.closedAt
            parents[id] = UUIDv7(store.parentId)
        }
        var holders: [UUIDv7: UUIDv7?] = [:]
        for holder in reply.holders {
            guard let id = UUIDv7(holder.id) else { continue }
            holders.updateValue(UUIDv7(holder.parentId), forKey: id)
        }
        self.init(
            clock: try Self.clock(reply.timeZone, reply.cutoffMinutes), currency: reply.currency,
            stores: stores, storeNames: names, closings: closings, parents: parents,
            holders: holders)
    }

    private static func clock(_ zone: String, _ cutoff: Int32) throws -> BusinessClock {
        guard BusinessClock.cutoffRange.contains(Int(cutoff)) else {
            throw RPCStatus(.internal, "member-service gave a cut-off out of range")
        }
        return BusinessClock(zone: try TimeZones.load(zone), cutoffMinutes: Int(cutoff))
    }
}

/// Clocks of merchants, asked of member-service and remembered for a minute.
///
/// While member-service is away what is remembered stays good: a time zone hardly ever changes.
package final class MerchantDirectory: Sendable {
    private static let freshFor = Duration.seconds(60)
    private static let entryLimit = 10_000

    private struct Entry {
        let clocks: MerchantClocks
        let fetchedAt: ContinuousClock.Instant
    }
    private typealias Waiter = CheckedContinuation<MerchantClocks, any Error>
    private struct State {
        var entries: [UUIDv7: Entry] = [:]
        /// Present while somebody asks; the others wait for the same answer.
        var waiters: [UUIDv7: [Waiter]] = [:]
    }

    private let client: MemberV1.Organisation.Client
    private let service: ServiceName
    private let state = Mutex(State())

    package init(channel: any RPCChannel, service: ServiceName) {
        client = MemberV1.Organisation.Client(channel)
        self.service = service
    }

    /// What is remembered, for code that cannot wait.
    package func cached(_ merchant: UUIDv7) -> MerchantClocks? {
        state.withLock { $0.entries[merchant]?.clocks }
    }

    package func merchant(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> MerchantClocks {
        let known = state.withLock { $0.entries[merchant] }
        if let known, known.fetchedAt.advanced(by: Self.freshFor) > .now { return known.clocks }
        let leads = state.withLock { state -> Bool in
            guard state.waiters[merchant] == nil else { return false }
            state.waiters[merchant] = []
            return true
        }
        if leads { return try await fetch(merchant, known: known?.clocks, deadline) }
        if let known { return known.clocks }
        return try await withCheckedThrowingContinuation { waiter in
            let answer = state.withLock { state -> Result<MerchantClocks, any Error>? in
                guard state.waiters[merchant] != nil else {
                    return state.entries[merchant].map { .success($0.clocks) }
                        ?? .failure(RPCStatus(Refusal(.unavailable)))
                }
                state.waiters[merchant]!.append(waiter)
                return nil
            }
            if let answer { waiter.resume(with: answer) }
        }
    }

    private func fetch(
        _ merchant: UUIDv7, known: MerchantClocks?, _ deadline: ContinuousClock.Instant
    ) async throws -> MerchantClocks {
        let result: Result<MerchantClocks, any Error>
        do {
            var options = RequestContext.internalOptions(
                as: service, merchant: merchant, timeout: .seconds(2))
            options.deadline = min(options.deadline, deadline)
            result = .success(try MerchantClocks(try await client.listStores(.init(), options)))
        } catch {
            result = known.map { .success($0) } ?? .failure(error)
        }
        let waiters = state.withLock { state -> [Waiter] in
            if case .success(let clocks) = result {
                if state.entries.count >= Self.entryLimit { state.entries.removeAll() }
                state.entries[merchant] = Entry(clocks: clocks, fetchedAt: .now)
            }
            return state.waiters.removeValue(forKey: merchant) ?? []
        }
        for waiter in waiters { waiter.resume(with: result) }
        return try result.get()
    }
}
