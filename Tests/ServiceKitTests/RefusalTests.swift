import Messages
import Postgres
import TTRPC
import Testing

@testable import ServiceKit

@Suite("Refusals and the table of errors")
struct RefusalTests {
    @Test(
        "every key is there once, has both texts, and all but a few have their code's usual status"
    )
    func catalogue() {
        let exceptions = [
            "IDEMPOTENCY_MISMATCH": 422, "UNSUPPORTED_MEDIA_TYPE": 415, "BODY_TOO_LARGE": 413,
            "HEADERS_TOO_LARGE": 431, "METHOD_NOT_ALLOWED": 405, "REQUEST_TIMEOUT": 408,
            "UPLOAD_TOO_LARGE": 413,
        ]
        // What somebody else has taken, used up or closed.
        let conflicts: Set = [
            "CODE_USED", "COUPON_EXHAUSTED", "COUPON_TRANSFER_LIMIT", "DAY_CLOSED",
            "GUEST_ORDER_CLAIMED", "INSUFFICIENT_POINTS", "INSUFFICIENT_STORED_VALUE",
            "LIMIT_PER_MEMBER", "OFFLINE_CONFLICT_RESOLVED", "OFFLINE_CORRECTION_TAKEN",
            "ONLINE_ORDER_STATE", "PUNCH_CARD_USED_UP", "PUNCH_CARD_USE_GIVEN_BACK",
            "PURPOSE_TAKEN", "REWARD_EXHAUSTED", "REWARD_LIMIT_REACHED", "SHIFT_CLOSED",
            "SHIFT_MOVED_ON", "SHIFT_OPEN", "UPLOAD_CLOSED", "UPLOAD_NOT_FAILED", "UPLOAD_OFFSET",
            "UPLOAD_PART",
        ]
        #expect(Set(ErrorCatalog.all.map(\.key)).count == ErrorCatalog.all.count)
        for entry in ErrorCatalog.all {
            #expect(!entry.zh.isEmpty && !entry.en.isEmpty)
            #expect(
                entry.http
                    == (conflicts.contains(entry.key)
                        ? 409 : exceptions[entry.key] ?? ErrorCatalog.http(of: entry.code)),
                "\(entry.key)")
        }
        #expect(ErrorKey.orderExists.http == 409)
        #expect(ErrorKey.rateLimited.http == 429)
        #expect(ErrorKey.overloaded.http == 503)
    }

    @Test("docs/errors.md is what the table says")
    func documented() throws {
        #expect(
            try document("docs/errors.md", is: ErrorCatalog.markdown),
            "run with PATRON_WRITE_DOCS=1 and commit the file")
    }

    @Test("a refusal travels as a status with one detail and comes back whole")
    func roundTrip() throws {
        let refusal = Refusal.invalid("phone", "is too short")
        let status = RPCStatus(refusal)
        #expect(status.code == .invalidArgument)
        #expect(status.details.count == 1)
        let info = try #require(status.errorInfo)
        #expect(info == refusal.info)
        #expect(info.message?.en == "phone is invalid: is too short")
        #expect(info.message?.zh == "参数 phone 无效：is too short")
        #expect(info.outcome == .definite)
        #expect(status.explained.http == 400)
    }

    @Test("a status without our detail is explained by its code")
    func foreignStatus() {
        let lost = RPCStatus(.unavailable, "connection reset", outcome: .unknown)
        #expect(lost.explained.info.outcome == .ambiguous)
        #expect(lost.explained.http == 503)
        let refused = RPCStatus(.unavailable, "too many calls", outcome: .notSent)
        #expect(refused.explained.info.outcome == .transient)
        #expect(
            RPCStatus(.internal, "secret").explained.info.message?.en.contains("secret") == false)
    }

    @Test("PostgreSQL's failures say what is known of the effect")
    func postgres() {
        func info(_ error: PostgresError) -> PatronV1.ErrorInfo? {
            StatusMapping.status(of: error).status.errorInfo
        }
        #expect(info(PostgresError(.queueFull, ""))?.key == "OVERLOADED")
        #expect(info(PostgresError(.unavailable, ""))?.outcome == .transient)
        #expect(info(PostgresError(.connectionLost(ambiguous: true), ""))?.outcome == .ambiguous)
        #expect(info(PostgresError(.connectionLost(ambiguous: false), ""))?.outcome == .transient)
        #expect(info(PostgresError(.deadline(ambiguous: true), ""))?.key == "DEADLINE_EXCEEDED")
        #expect(info(PostgresError(.server, "", sqlState: .deadlockDetected))?.key == "ABORTED")
        let defect = StatusMapping.status(
            of: PostgresError(.server, "", sqlState: .uniqueViolation))
        #expect(defect.isDefect && defect.status.errorInfo?.key == "INTERNAL")
    }

    @Test("a log line about PostgreSQL has no value of a row")
    func noValues() {
        var error = PostgresError(
            .server, "duplicate key value 13800138000", sqlState: .uniqueViolation)
        error.detail = "Key (phone)=(13800138000) already exists."
        error.constraint = "members_phone"
        let text = DefectText.of(error)
        #expect(!text.contains("13800138000"))
        #expect(text.contains("members_phone"))
    }
}
