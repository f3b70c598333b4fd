import Messages
import Primitives
import Synchronization
import TTRPC
import Testing

@testable import ServiceKit

/// member-service as far as clocks go: counts its calls, and can be away.
private final class Stores: MemberV1.Organisation.Handlers {
    let calls = Atomic<Int>(0)
    let isAway = Atomic<Bool>(false)

    func listStores(
        _ request: MemberV1.ListStoresRequest, _ call: CallContext
    ) async throws -> MemberV1.ListStoresReply {
        calls.add(1, ordering: .relaxed)
        if isAway.load(ordering: .relaxed) { throw Refusal(.unavailable) }
        await Task.yield()
        return MemberV1.ListStoresReply(
            stores: [
                MemberV1.Store(
                    id: aggregate(0xC).description, name: "外滩酒吧", timeZone: "Asia/Shanghai",
                    cutoffMinutes: 300)
            ],
            timeZone: "Asia/Shanghai", cutoffMinutes: 0, currency: "CNY")
    }

    private func none() -> RPCStatus { RPCStatus(.unimplemented) }
    func getApp(_ request: MemberV1.GetAppRequest, _ call: CallContext) async throws -> MemberV1.App
    {
        throw none()
    }
    func getVerificationKeys(
        _ request: MemberV1.GetVerificationKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetVerificationKeysReply { throw none() }
    func getEpoch(
        _ request: MemberV1.GetEpochRequest, _ call: CallContext
    ) async throws -> MemberV1.GetEpochReply { throw none() }
    func issueStaffToken(
        _ request: MemberV1.IssueStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueStaffTokenReply { throw none() }
}

@Suite("Clocks and identifiers")
struct TimeTests {
    @Test("identifiers rise, also while the clock stands and when it steps back")
    func identifiersRise() {
        let clock = ManualClock(noon)
        let source = IdentifierSource(clock: clock)
        var last = source.next()
        #expect(last.unixMilliseconds == noon.millisecondsSinceEpoch)
        for round in 0..<20_000 {
            if round == 10_000 { clock.advance(seconds: -60) }
            let next = source.next()
            #expect(next > last)
            last = next
        }
        clock.advance(seconds: 3_600)
        #expect(source.next().unixMilliseconds == clock.now().millisecondsSinceEpoch)
    }

    @Test("the system's zones are read; names that lead elsewhere are not")
    func zones() throws {
        let shanghai = try TimeZones.load("Asia/Shanghai")
        #expect(shanghai.offsetSeconds(at: noon) == 8 * 3_600)
        let newYork = try TimeZones.load("America/New_York")
        #expect(newYork.offsetSeconds(at: Instant(rfc3339: "2026-07-01T00:00:00Z")!) == -4 * 3_600)
        for name in ["", "../../etc/passwd", "/etc/passwd", "Asia//Shanghai", "Mars/Base", "."] {
            #expect(throws: TimeZoneUnknown.self) { try TimeZones.load(name) }
        }
    }

    @Test(
        "the clocks of a merchant are asked for once and remembered, also while member-service is away"
    )
    func directory() async throws {
        let stores = Stores()
        let channel = InProcessChannel(methods: MemberV1.Organisation.methods(stores))
        let directory = MerchantDirectory(channel: channel, service: .points)
        #expect(directory.cached(merchantA) == nil)
        let all = try await withThrowingTaskGroup(of: MerchantClocks.self) { group in
            for _ in 0..<50 {
                group.addTask { try await directory.merchant(merchantA, deadline: soon()) }
            }
            return try await group.reduce(into: [MerchantClocks]()) { $0.append($1) }
        }
        #expect(stores.calls.load(ordering: .relaxed) == 1)
        #expect(all.allSatisfy { $0 == all[0] })
        #expect(all[0].currency == "CNY")
        #expect(all[0].stores[aggregate(0xC)]?.cutoffMinutes == 300)
        stores.isAway.store(true, ordering: .relaxed)
        #expect(try await directory.merchant(merchantA, deadline: soon()) == all[0])
        await #expect(throws: RPCStatus.self) {
            try await directory.merchant(merchantB, deadline: soon())
        }
        #expect(directory.cached(merchantA) == all[0])
    }

    @Test("X13 a store lies in its area and in what that lies in, and is closed from an instant on")
    func places() {
        let (store, other, area, brand) = (
            aggregate(1), aggregate(2), aggregate(3), aggregate(4)
        )
        let clock = BusinessClock(zone: .fixed(offsetSeconds: 0, identifier: "UTC"))
        let clocks = MerchantClocks(
            clock: clock, currency: "CNY", stores: [store: clock, other: clock],
            closings: [store: noon], parents: [store: area],
            holders: [area: brand, brand: nil])
        #expect(clocks.units(of: store) == [area, brand])
        #expect(clocks.units(of: other) == [])
        #expect(clocks.hasUnit(brand) && !clocks.hasUnit(store))
        #expect(clocks.isClosed(store, at: noon))
        #expect(!clocks.isClosed(store, at: noon.adding(microseconds: -1)))
        #expect(!clocks.isClosed(other, at: noon))
        // A circle ends.
        let circle = MerchantClocks(
            clock: clock, currency: "CNY", stores: [store: clock], parents: [store: area],
            holders: [area: brand, brand: area])
        #expect(circle.units(of: store).count == 2)
    }
}
