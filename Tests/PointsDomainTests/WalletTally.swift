import PointsDomain
import Primitives

/// What a wallet and its model must agree on.
struct WalletTally: Hashable {
    struct Lot: Hashable {
        var remaining: Int64 = 0
        var held: Int64 = 0

        mutating func add(_ other: Lot) {
            remaining += other.remaining
            held += other.held
        }
    }

    var available: Int64 = 0
    var pending: Int64 = 0
    var held: Int64 = 0
    var debt: Int64 = 0
    var balance: Int64 = 0
    var lots: [UUIDv7: Lot] = [:]
    /// What came and went in all, by the kind of change; restored points are less spent.
    var flows: [WalletChange.Kind: Int64] = [:]
}

extension WalletTally {
    init(_ wallet: Wallet, _ books: Books) {
        let account = wallet.account
        available = account.available
        pending = account.pending
        held = account.held
        debt = account.debt
        balance = account.balance
        flows = books.flows.filter { $0.value != 0 }
        for lot in wallet.lots { lots[lot.id] = Lot(remaining: lot.remaining, held: lot.held) }
    }
}
