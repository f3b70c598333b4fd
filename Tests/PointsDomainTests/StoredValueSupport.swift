import PointsDomain
import Primitives

/// Shorthand of the tests of stored value.
enum Stored {
    static let day: Int64 = 86_400
    static let start = Instant(microsecondsSinceEpoch: 1_772_000_000_000_000)

    static func id(_ number: Int) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x9000_0000_0000_0000 | UInt64(number))
    }

    /// A wallet with one top-up, the first.
    static func wallet(
        _ paid: Int64, _ bonus: Int64, bonusDays: Int64? = nil
    ) throws -> StoredValueWallet {
        var wallet = StoredValueWallet()
        _ = try topUp(&wallet, 1, paid, bonus, bonusDays: bonusDays)
        return wallet
    }

    static func topUp(
        _ wallet: inout StoredValueWallet, _ number: Int, _ paid: Int64, _ bonus: Int64,
        bonusDays: Int64? = nil, at instant: Instant = start, cap: Int64 = .max
    ) throws -> StoredValueChange {
        try wallet.topUp(
            TopUpLot(
                id: id(number), paid: paid, bonus: bonus, paidAt: instant,
                bonusExpiresAt: bonusDays.map { instant.adding(seconds: $0 * day) }),
            capMinor: cap)
    }

    /// What a change does to all accounts together.
    static func sum(_ change: StoredValueChange) -> Int64 {
        change.counterparts.reduce(change.principal + change.bonus) { $0 + $1.delta }
    }
}
