import Primitives
import ServiceKit

/// One change of the ledger: what it needs to know, and what it decides.
///
/// A command runs in a batch with others: `decide` sees what the commands before it have done, and
/// neither waits nor asks.
protocol LedgerCommand: Sendable {
    associatedtype Receipt: Sendable

    /// What makes the call repeatable.
    var operation: OperationKey { get }
    /// Whose accounts it may change, at least one; the first chooses the lane.
    var members: [MemberKey] { get }

    /// Names the facts that `decide` will look at.
    func demand(_ demand: inout FactDemand)

    /// Decides over the ledger's state, and changes it only where it returns `.posted`.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt>
}

/// What a command decides.
enum LedgerDecision<Receipt: Sendable>: Sendable {
    /// The effect stands in the working state; the id names it in later replays.
    case posted(UUIDv7, Receipt)
    /// An earlier call under another key had this effect.
    case replayed(UUIDv7)
    /// A decision of business: kept as the operation's answer.
    case refused(Refusal)
    /// A request that does not make sense (now): nothing is remembered.
    case rejected(Refusal)
    /// Member-service must be asked about this member first; nothing is remembered.
    case missingFacts(MemberKey)
    /// Bookkeeping that nobody asked for, and that may come again: nothing is remembered.
    case done(Receipt)
}

/// How a command ended, as its caller sees it.
enum LedgerOutcome<Receipt: Sendable>: Sendable {
    case posted(Receipt)
    /// The effect is there under this operation id; `earlier` tells whether another call made it,
    /// or this one did, before its connection broke.
    case recorded(UUIDv7, earlier: Bool)
    case missingFacts(MemberKey)
}

/// The facts that a batch reads in its first round trip.
struct FactDemand: Sendable {
    /// Members whose totals of a day and its month matter.
    var earned: Set<EarnedKey> = []
    var orders: Set<OrderKey> = []
    /// Orders that a command only looks for: no conflict of keys would tell of them, so they are
    /// read also where all commands are taken for new.
    var otherOrders: Set<OrderKey> = []
    var sources: Set<SourceKey> = []
    /// Those by which a command decides that it was done before under another one: no conflict of
    /// keys would tell, so they are read also where all commands are taken for new.
    var alternativeSources: Set<SourceKey> = []
    /// Points that members want to spend, each the sum of its commands.
    var spends: [MemberKey: Int64] = [:]
    var holds: Set<HoldKey> = []
    /// Spends that are to be undone.
    var postings: Set<PostingKey> = []
    /// Members who may come to owe points.
    var debts: Set<MemberKey> = []
    /// Members whose last visit matters.
    var checkIns: Set<MemberKey> = []
    /// Members whose pending lots matter, usable or not.
    var pendingLots: Set<MemberKey> = []
    /// Members whose gifts of a date and its month matter.
    var transfers: Set<EarnedKey> = []
    var approvals: Set<ApprovalKey> = []
    var riskFlags: Set<RiskFlagKey> = []
    /// Single lots, by their ids.
    var grants: Set<LotKey> = []
    /// Orders of which something is returned.
    var refunds: Set<PlacedOrderKey> = []
    /// Rewards of which pieces are taken or come back: each is locked.
    var rewards: Set<RewardKey> = []
    var redemptions: Set<RedemptionKey> = []
    /// Whose pieces of rewards matter.
    var takenPieces: Set<TakenKey> = []
    /// What members want of rewards; the price is known when these have been read.
    var redeems: [(member: MemberKey, reward: RewardKey, quantity: Int64)] = []
    var checkouts: Set<CheckoutKey> = []
    /// Earlier events, referrals, ends of points.
    var earning = EarningDemand()
    /// Members whose stored value may change or be looked at.
    var storedValue: Set<MemberKey> = []
    /// Spends of stored value that are to be undone.
    var storedValueSpends: Set<PostingKey> = []
    var storedValueHolds: Set<HoldKey> = []
    /// Top-ups that are to be withdrawn, and withdrawals that end.
    var topUps: Set<LotKey> = []
    var withdrawals: Set<LotKey> = []
    /// Guest orders that are claimed.
    var intake = IntakeDemand()
    var punchCards = PunchCardDemand()

    /// Lots that cover so many points more.
    mutating func spend(_ points: Int64, of member: MemberKey) {
        let (sum, overflow) = spends[member, default: 0].addingReportingOverflow(points)
        spends[member] = overflow ? .max : sum
    }
}
