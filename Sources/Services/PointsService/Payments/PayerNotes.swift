import Messages
import Payments
import ServiceKit

/// Tells member-service who has paid for whom, so that members with one payer are known to be tied
/// to each other (N15).
struct PayerNotes: Sendable {
    let abuse: MemberV1.Abuse.Client

    /// A payment waits no longer for it: a member-service that is away misses a payer.
    private static let patience: Duration = .milliseconds(300)

    /// Nothing is kept here of who it was.
    func note(_ record: PaymentRecord, of row: PaymentRow) async {
        guard let payer = record.payer, !payer.isEmpty else { return }
        _ = try? await abuse.notePayer(
            .init(memberId: row.member.description, payer: payer),
            RequestContext.internalOptions(
                as: .points, merchant: row.key.merchant, timeout: Self.patience))
    }
}
