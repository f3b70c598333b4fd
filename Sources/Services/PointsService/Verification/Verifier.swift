import Messages
import Postgres
import Primitives
import ServiceKit

/// Looks the whole books through while they are written on: every invariant, read-only (N02).
struct Verifier: Sendable {
    /// Accounts of one snapshot.
    private static let accountsAtOnce = 100

    let reads: BookReads

    /// - Parameters:
    ///   - merchant: all where nil.
    ///   - report: told of each invariant as soon as it is checked.
    func run(
        _ merchant: UUIDv7?,
        report: (PatronV1.VerifyResult) async throws -> Void
    ) async throws {
        let merchants: [UUIDv7]
        if let merchant { merchants = [merchant] } else { merchants = try await reads.merchants() }
        var tallies = BookTallies()
        for merchant in merchants { try await checkAccounts(of: merchant, &tallies) }
        for invariant in [
            BookInvariant.balances, .neverNegative, .debts, .lotsOfAccounts, .chains,
            .storedValueOfAccounts, .punchAccounts,
        ] {
            try await report(tallies.result(invariant))
        }
        try await EntrySweep(reads: reads, merchant: merchant).run(&tallies)
        try await report(tallies.result(.postingsBalance))
        for merchant in merchants { try await PostingCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.noOrphans))
        for merchant in merchants { try await ApprovalCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.deeds))
        for merchant in merchants { try await LotCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.lots))
        for merchant in merchants { try await TopUpLotCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.topUpLots))
        try await report(tallies.result(.ends))
        for merchant in merchants { try await TopUpCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.topUps))
        for merchant in merchants {
            try await PaymentCheck.sweep(merchant, reads, &tallies)
            try await PaymentRefundCheck.sweep(merchant, reads, &tallies)
        }
        for invariant in [BookInvariant.payments, .paymentRefunds, .clearing] {
            try await report(tallies.result(invariant))
        }
        for merchant in merchants { try await ValueHoldCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.valueHolds))
        for merchant in merchants { try await HoldCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.holds))
        for merchant in merchants { try await OrderCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.orders))
        for merchant in merchants { try await OperationCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.operations))
        for merchant in merchants { try await CheckpointCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.checkpoints))
        try await PunchCardCheck.sweep(merchant: merchant, reads, &tallies)
        try await report(tallies.result(.punchCards))
        try await PunchSweep(reads: reads, merchant: merchant).run(&tallies)
        try await report(tallies.result(.punchProgramme))
    }

    private func checkAccounts(
        of merchant: UUIDv7, _ tallies: inout BookTallies
    ) async throws {
        var after = UUIDv7.zero
        while true {
            let owners = try await reads.rows(
                ReadOwners(merchant: merchant, after: after, limit: Self.accountsAtOnce))
            guard let last = owners.last else { return }
            let members = owners.map { MemberKey(merchant: merchant, member: $0) }
            let audit = try await reads.snapshot { transaction in
                try AccountAudit.check(members, in: &transaction)
            }
            tallies.add(audit)
            after = last
        }
    }
}

extension BookTallies {
    fileprivate mutating func add(_ audit: AccountAudit.Report) {
        self[.balances].count(audit.accounts)
        self[.debts].count(audit.accounts)
        self[.lotsOfAccounts].count(audit.accounts)
        self[.storedValueOfAccounts].count(audit.withStoredValue)
        self[.punchAccounts].count(audit.withPunchCards)
        self[.neverNegative].count(audit.entries)
        self[.chains].count(audit.entries)
        for finding in audit.findings {
            self[finding.invariant].add(violations: 1, samples: [finding.member.member])
        }
    }
}
