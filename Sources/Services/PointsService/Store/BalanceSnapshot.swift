import PointsDomain
import Primitives

/// A member's points at an instant, as they are read and cached.
struct BalanceSnapshot: Hashable, Sendable {
    struct Expiring: Hashable, Sendable {
        let expiresAt: Instant
        let points: Int64
    }

    let seq: Int64
    /// When it was true. Of two with the same seq the later one has seen more expiries.
    let asOf: Instant
    let available: Int64
    let pending: Int64
    let debt: Int64
    /// From this instant on time itself has changed the balance; nil where it will not.
    let nextChangeAt: Instant?
    /// Points by the instant of their end, the next first; nil where the writer did not know.
    let expiring: [Expiring]?

    static let longestList = 20

    func isGood(at now: Instant) -> Bool {
        guard let nextChangeAt else { return true }
        return now < nextChangeAt
    }
}

/// A balance as a batch left it, on its way to the cache.
struct BalanceVersion: Sendable {
    let key: MemberKey
    let snapshot: BalanceSnapshot

    init(_ write: AccountWrite, at now: Instant) {
        let account = write.row.account
        key = write.key
        snapshot = BalanceSnapshot(
            seq: account.seq, asOf: now, available: account.available, pending: account.pending,
            debt: account.debt, nextChangeAt: account.nextChangeAt,
            // A batch knows when something changes next, not which lots there are.
            expiring: account.nextChangeAt == nil ? [] : nil)
    }
}

extension BalanceSnapshot {
    private static let format = "P1"

    /// `P1:seq:asOf:available:pending:debt:nextChange:lots`, then an `instant,points` a lot; `-` is
    /// absent. The script that compares versions reads the beginning.
    var cached: [UInt8] {
        var text = "\(Self.format):\(seq):\(asOf.microsecondsSinceEpoch):\(available):\(pending)"
        text += ":\(debt):\(nextChangeAt.map { "\($0.microsecondsSinceEpoch)" } ?? "-")"
        guard let expiring else { return Array((text + ":-").utf8) }
        text += ":\(expiring.count)"
        for lot in expiring { text += ":\(lot.expiresAt.microsecondsSinceEpoch),\(lot.points)" }
        return Array(text.utf8)
    }

    /// Nil for anything that this program would not have written.
    init?(cached bytes: [UInt8]) {
        guard bytes.count <= 2_048 else { return nil }
        let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.count >= 8, fields[0].elementsEqual(Self.format.utf8),
            let seq = Self.number(fields[1]), let asOf = Self.number(fields[2]),
            let available = Self.number(fields[3]), let pending = Self.number(fields[4]),
            let debt = Self.number(fields[5]), seq >= 0, available >= 0, pending >= 0, debt >= 0
        else { return nil }
        let absent = "-".utf8
        var nextChangeAt: Instant?
        if !fields[6].elementsEqual(absent) {
            guard let next = Self.number(fields[6]) else { return nil }
            nextChangeAt = Instant(microsecondsSinceEpoch: next)
        }
        var expiring: [Expiring]?
        if !fields[7].elementsEqual(absent) {
            guard let count = Self.number(fields[7]), count == fields.count - 8,
                count <= Self.longestList
            else { return nil }
            var lots: [Expiring] = []
            for field in fields[8...] {
                let parts = field.split(separator: UInt8(ascii: ","))
                guard parts.count == 2, let end = Self.number(parts[0]),
                    let points = Self.number(parts[1])
                else { return nil }
                lots.append(
                    Expiring(expiresAt: Instant(microsecondsSinceEpoch: end), points: points))
            }
            expiring = lots
        }
        self.init(
            seq: seq, asOf: Instant(microsecondsSinceEpoch: asOf), available: available,
            pending: pending, debt: debt, nextChangeAt: nextChangeAt, expiring: expiring)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard !digits.isEmpty, digits.count <= 19 else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            let (tens, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = tens.addingReportingOverflow(Int64(digit - 0x30))
            guard !first, !second else { return nil }
            value = sum
        }
        return value
    }
}
