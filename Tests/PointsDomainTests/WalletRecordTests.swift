import PointsDomain
import Primitives
import Testing

@Suite("A wallet as it was")
struct WalletRecordTests {
    private static let granted = Instant(secondsSinceEpoch: 1_000)

    private static func id(_ number: UInt64) -> UUIDv7 { UUIDv7(hi: 0x7000, lo: number) }

    private static func second(_ seconds: Int64) -> Instant {
        Instant(secondsSinceEpoch: seconds)
    }

    private func lot(
        _ number: UInt64, _ points: Int64, moved: Int64 = 0, wasActivated: Bool = false,
        starts: Int64? = nil, event: String? = nil, ends: Int64? = nil
    ) -> WalletRecord.LotRecord {
        WalletRecord.LotRecord(
            id: Self.id(number), granted: points, moved: moved, wasActivated: wasActivated,
            earnedAt: Self.granted, activatesAt: starts.map(Self.second), awaitedEvent: event,
            expiresAt: ends.map(Self.second))
    }

    private func record(
        _ lots: [WalletRecord.LotRecord], debt: Int64 = 0, holds: [Hold] = []
    ) -> WalletRecord {
        WalletRecord(seq: 7, settledAt: Self.second(1_000), debt: debt, lots: lots, holds: holds)
    }

    @Test(
        "N04 pending points start at their instant, repay what is owed, and end at theirs",
        arguments: [
            // instant, available, pending, debt
            (1_000, 0, 100, 30), (1_999, 0, 100, 30), (2_000, 70, 0, 0), (2_999, 70, 0, 0),
            (3_000, 0, 0, 0),
        ] as [(Int64, Int64, Int64, Int64)])
    func pending(at: Int64, available: Int64, pending: Int64, debt: Int64) throws {
        let account = try #require(
            record([lot(1, 100, starts: 2_000, ends: 3_000)], debt: 30)
                .account(at: Self.second(at)))
        #expect(account.available == available && account.pending == pending)
        #expect(account.debt == debt && account.seq == 7)
    }

    @Test("N04 what an event has made usable is no longer pending, and what waits ends with it")
    func awaited() throws {
        let lots = [
            lot(1, 40, wasActivated: true, event: "SURVEY"),
            lot(2, 50, event: "SURVEY", ends: 2_000),
            // Usable before its time.
            lot(3, 9, wasActivated: true, starts: 5_000),
        ]
        let before = try #require(record(lots).account(at: Self.second(1_999)))
        #expect(before.available == 49 && before.pending == 50)
        let after = try #require(record(lots).account(at: Self.second(2_000)))
        #expect(after.available == 49 && after.pending == 0)
    }

    @Test("N04 a hold is free at its end, in a lot that has ended meanwhile nothing is")
    func holds() throws {
        let hold = Hold(
            id: Self.id(9), points: 30, expiresAt: Self.second(1_600),
            parts: [
                Hold.Part(lot: Self.id(1), points: 10), Hold.Part(lot: Self.id(2), points: 20),
            ])
        let lots = [lot(1, 10, ends: 1_500), lot(2, 50, moved: -5)]
        for (at, available, held) in [(1_599, 25, 30), (1_600, 45, 0)] as [(Int64, Int64, Int64)] {
            let account = try #require(
                record(lots, holds: [hold]).account(at: Self.second(at)))
            #expect(account.available == available && account.held == held)
        }
    }

    @Test("N04 records that contradict each other are no account")
    func contradictions() {
        let hold = Hold(
            id: Self.id(9), points: 30, expiresAt: Self.second(1_600),
            parts: [Hold.Part(lot: Self.id(1), points: 30)])
        let at = Self.second(1_000)
        #expect(record([lot(1, 10, moved: -11)]).account(at: at) == nil)
        #expect(record([lot(1, 29)], holds: [hold]).account(at: at) == nil)
        #expect(record([lot(2, 30)], holds: [hold]).account(at: at) == nil)
        #expect(record([lot(1, 30, event: "SURVEY")], holds: [hold]).account(at: at) == nil)
        #expect(record([lot(1, 30)], holds: [hold]).account(at: at) != nil)
    }
}
