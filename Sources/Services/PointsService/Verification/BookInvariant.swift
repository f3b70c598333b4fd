import ServiceKit

/// What must hold in the books (docs/reliability.md, Invariants), as a verification lists it.
enum BookInvariant: Invariant, CaseIterable {
    case balances
    case neverNegative
    case debts
    case lotsOfAccounts
    case chains
    case postingsBalance
    case noOrphans
    case deeds
    case lots
    case ends
    case holds
    case orders
    case operations
    case checkpoints
    case punchCards
    case punchAccounts
    case punchProgramme
    case storedValueOfAccounts
    case topUpLots
    case valueHolds
    case topUps
    case payments
    case paymentRefunds
    case clearing

    var id: String {
        switch self {
        case .balances, .punchProgramme: "I1"
        case .postingsBalance, .noOrphans: "I2"
        case .neverNegative, .debts: "I3"
        case .orders, .operations: "I4"
        case .lotsOfAccounts, .lots, .ends, .holds, .storedValueOfAccounts, .topUpLots,
            .valueHolds, .punchAccounts:
            "I6"
        case .topUps, .payments, .paymentRefunds, .clearing: "I11"
        case .deeds: "I12"
        case .chains, .checkpoints: "N02"
        case .punchCards: "F02"
        }
    }

    var name: String {
        switch self {
        case .balances:
            "an account is the sum of its entries and the last balance_after; seq has no gap"
        case .neverNegative: "no account was below zero after any entry"
        case .debts: "what is owed is an account of its own, and then nothing can be spent"
        case .lotsOfAccounts: "lots and open holds add up to their accounts"
        case .chains: "each entry's hash follows from its content and the hash before"
        case .postingsBalance: "the entries of a posting are two at least and sum to zero"
        case .noOrphans: "each posting has its entry and account, each entry its posting"
        case .deeds:
            "an adjustment names who made it and why, an approval two persons and what it posted"
        case .lots: "a lot is what was granted less what was spent, ended, taken back and given"
        case .ends: "nothing was spent of a lot after its end"
        case .holds: "a hold is its parts, and was captured as the entries say"
        case .orders: "an order has one posting, and the points and tenders that it says"
        case .operations: "each operation that succeeded has its effect"
        case .punchCards: "a punch card is its journal, and owes what its uses have not recognised"
        case .punchAccounts: "what a member's punch cards owe adds up to her account of them"
        case .punchProgramme:
            "the programme's accounts have gained of punch cards what their journals say"
        case .checkpoints: "checkpoints are chained, and the last one is what the entries say"
        case .storedValueOfAccounts:
            "top-ups and their open holds add up to the accounts of principal and bonus"
        case .topUpLots:
            "a top-up is what was paid and given less what was spent, ended and withdrawn"
        case .valueHolds: "a hold of stored value is its parts"
        case .payments: "each payment that succeeded has one effect, and no other has any"
        case .paymentRefunds:
            "each refund of a payment is that of a withdrawal or a return, within what was paid"
        case .clearing: "entries of payments sum to zero, and none stands in clearing at rest"
        case .topUps: "each payment was stored once, as its posting and its top-up say"
        }
    }
}

typealias BookTallies = InvariantTallies<BookInvariant>
