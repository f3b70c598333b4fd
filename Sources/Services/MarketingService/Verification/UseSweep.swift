import Postgres
import Primitives
import ServiceKit

/// I5 over all counters: what orders hold and have used of offers, gifts and promo codes, added up,
/// is what is counted.
///
/// No index leads from a counter to the orders that it counts, so the tables are read as they lie
/// on disk, some pages at a time. Counters go up and down meanwhile; so all pieces see one
/// snapshot.
struct UseSweep: Sendable {
    /// The snapshot keeps dead rows from being cleaned up: not for ever.
    private static let longest = Duration.seconds(1_800)

    let reads: BookReads
    /// All merchants' where nil.
    let merchant: UUIDv7?
    /// Of a piece.
    var pages = TablePiece.usualPages

    func run(_ tallies: inout OfferTallies) async throws {
        let found = try await reads.snapshot(longest: Self.longest) { [self] transaction in
            var work = Work(merchant: merchant, pages: pages)
            try work.run(in: &transaction)
            return work.tallies
        }
        tallies.add(found)
    }

    private struct CounterKey: Hashable {
        let merchant: UUIDv7
        let offer: UUIDv7
        let period: String
        let member: UUIDv7
    }

    private struct CodeKey: Hashable {
        let merchant: UUIDv7
        let key: String
        /// Of all, also guests, where zero.
        let member: UUIDv7
    }

    private struct Work {
        let merchant: UUIDv7?
        let pages: Int64
        var tallies = OfferTallies()
        /// What orders say; what a counter has confirmed is taken out.
        private var uses: [CounterKey: (count: Int64, minor: Int64)] = [:]
        private var codes: [CodeKey: Int64] = [:]

        init(merchant: UUIDv7?, pages: Int64) {
            self.merchant = merchant
            self.pages = pages
        }

        mutating func run(in transaction: inout Transaction) throws {
            try each("offer_holds", in: &transaction) { work, piece, transaction in
                for row in try transaction.run(SumHeldUses(piece: piece)) {
                    let key = CounterKey(
                        merchant: row.merchant, offer: row.offer, period: row.period,
                        member: row.member)
                    let sum = work.uses[key] ?? (0, 0)
                    work.uses[key] = (sum.count &+ row.count, sum.minor &+ row.minor)
                }
                for row in try transaction.run(CountHeldCodes(piece: piece)) {
                    for member in Set([row.member ?? .zero, .zero]) {
                        let key = CodeKey(
                            merchant: row.merchant, key: row.key, member: member)
                        work.codes[key, default: 0] += row.count
                    }
                }
            }
            try each("offer_uses", in: &transaction) { work, piece, transaction in
                for row in try transaction.run(ReadCounters(piece: piece)) { work.compare(row) }
            }
            try each("promo_codes", in: &transaction) { work, piece, transaction in
                for row in try transaction.run(ReadCodes(piece: piece)) { work.compare(row) }
            }
            try each("promo_code_members", in: &transaction) { work, piece, transaction in
                for row in try transaction.run(ReadCodesOfMembers(piece: piece)) {
                    work.compare(row)
                }
            }
            let lost = try transaction.run(ReadLostGiftStocks(merchant: merchant))
            tallies[.gifts].add(violations: Int64(lost.count), samples: lost)
            closeUncounted()
        }

        private mutating func each(
            _ table: String, in transaction: inout Transaction,
            _ look: (inout Work, TablePiece, inout Transaction) throws -> Void
        ) throws {
            let end = try transaction.run(ReadTablePages(table: table)).first ?? 0
            for piece in TablePiece.pieces(of: end, pages: pages, merchant: merchant) {
                try look(&self, piece, &transaction)
            }
        }

        // MARK: Comparing

        private mutating func compare(_ row: ReadCounters.Row) {
            let key = CounterKey(
                merchant: row.merchant, offer: row.offer, period: row.period, member: row.member)
            let sum = uses.removeValue(forKey: key) ?? (0, 0)
            let invariant: OfferInvariant = row.isGift ? .gifts : .counters
            let isWrong =
                sum.count != row.uses || sum.minor != row.minor
                || row.stock.map { row.uses > $0 } ?? false
            tallies[invariant].count(1)
            if isWrong { tallies[invariant].add(violations: 1, samples: [row.offer]) }
            guard !row.isGift else { return }
            tallies[.limits].count(1)
            if row.isBeyond { tallies[.limits].add(violations: 1, samples: [row.offer]) }
        }

        /// Names the batch: whoever reads a code may use it.
        private mutating func compare(_ row: CodeCount) {
            let key = CodeKey(merchant: row.merchant, key: row.key, member: row.member)
            let count = codes.removeValue(forKey: key) ?? 0
            tallies[.promoCodes].count(1)
            if count != row.used || row.limit.map({ row.used > $0 }) ?? false {
                tallies[.promoCodes].add(violations: 1, samples: [row.batch ?? row.merchant])
            }
            if row.isLost {
                tallies[.batches].add(violations: 1, samples: [row.batch ?? row.merchant])
            }
        }

        /// What orders hold and nobody counts.
        private mutating func closeUncounted() {
            for (key, sum) in uses where sum.count != 0 || sum.minor != 0 {
                tallies[.counters].add(violations: 1, samples: [key.offer])
            }
            for key in codes.keys {
                tallies[.promoCodes].add(violations: 1, samples: [key.merchant])
            }
        }
    }
}
