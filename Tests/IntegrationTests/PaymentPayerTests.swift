import Messages
import PaymentStandIns
import Postgres
import Primitives
import Synchronization
import TTRPC
import TestKit
import Testing

/// Stands in for member-service: keeps who is said to have paid for whom.
final class StubAbuse: MemberV1.Abuse.Handlers {
    private let notes = Mutex<[MemberV1.NotePayerRequest]>([])

    /// In the order in which they came.
    var noted: [MemberV1.NotePayerRequest] { notes.withLock { $0 } }

    func notePayer(
        _ request: MemberV1.NotePayerRequest, _ call: CallContext
    ) async throws -> MemberV1.NotePayerReply {
        notes.withLock { $0.append(request) }
        return MemberV1.NotePayerReply()
    }

    func listCases(
        _ request: MemberV1.ListAbuseCasesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListAbuseCasesReply { throw RPCStatus(.unimplemented, "") }

    func getCase(
        _ request: MemberV1.GetAbuseCaseRequest, _ call: CallContext
    ) async throws -> MemberV1.GetAbuseCaseReply { throw RPCStatus(.unimplemented, "") }

    func decide(
        _ request: MemberV1.DecideAbuseCaseRequest, _ call: CallContext
    ) async throws -> MemberV1.DecideAbuseCaseReply { throw RPCStatus(.unimplemented, "") }

    func getMyReview(
        _ request: MemberV1.GetMyReviewRequest, _ call: CallContext
    ) async throws -> MemberV1.MyReview { throw RPCStatus(.unimplemented, "") }

    func appeal(
        _ request: MemberV1.AppealRequest, _ call: CallContext
    ) async throws -> MemberV1.AppealReply { throw RPCStatus(.unimplemented, "") }

    func getSettings(
        _ request: MemberV1.GetAbuseSettingsRequest, _ call: CallContext
    ) async throws -> MemberV1.GetAbuseSettingsReply { throw RPCStatus(.unimplemented, "") }

    func putSettings(
        _ request: MemberV1.PutAbuseSettingsRequest, _ call: CallContext
    ) async throws -> MemberV1.PutAbuseSettingsReply { throw RPCStatus(.unimplemented, "") }
}

@Suite("Payments: who has paid for whom")
struct PaymentPayerTests {
    @Test("N15 F06 who has paid is told to member-service, once, and not before she has")
    func noted() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            #expect(shop.stack.members.abuse.noted.isEmpty)
            let number = PaymentShop.number(payment)
            #expect(shop.weChat.pay(number))
            _ = try await shop.hear(shop.weChat.sealedNotice(number))
            try await shop.reaches(.paymentCompleted, payment)
            _ = try await shop.hear(shop.weChat.sealedNotice(number))
            #expect(
                shop.stack.members.abuse.noted == [
                    .init(memberId: shop.ann.description, payer: PaymentShop.payer)
                ])
            // Nothing of it is kept beside the payment.
            #expect(
                try await shop.stack.number(CountPaymentsNaming(text: PaymentShop.payer)) == 0)
        }
    }
}

private struct CountPaymentsNaming: Statement {
    static let sql = "SELECT count(*) FROM payments p WHERE p::text LIKE '%' || $1 || '%'"
    let text: String

    func bind(_ parameters: inout Parameters) { parameters.append(text) }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
