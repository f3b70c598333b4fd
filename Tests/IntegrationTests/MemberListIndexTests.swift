import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// Statements are planned once for whatever is asked for, so a condition that may be left out leads to
/// no index by itself: these lists are gone through along one for each way to ask.
@Suite("Lists that go by an index whatever is asked for, on the real stack")
struct MemberListIndexTests {
    /// How often an index was used, as far as the connections have told by now.
    private func uses(_ index: String, _ stack: MemberStack) async throws -> Int64 {
        try await stack.number(
            "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = '\(index)'")
    }

    /// A connection tells about once a second, when it has answered something.
    private func goes(
        by index: String, _ stack: MemberStack, _ call: () async throws -> Void
    ) async throws {
        let before = try await uses(index, stack)
        try await eventually("the list goes by \(index)") {
            try await call()
            return try await uses(index, stack) > before
        }
    }

    @Test("H04 deeds of one object or actor are found without going through all others")
    func audit() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000761").member?.id)
            _ = try await stack.owner.execute(FillAudit(), deadline: .now + .seconds(10))
            _ = try await stack.owner.execute(AnalyzeAudit(), deadline: .now + .seconds(10))
            let auditor = stack.staff(role: "auditor")
            try await goes(by: "audit_by_object", stack) {
                let rows = try await stack.audit.list(.init(object: id), auditor).rows
                #expect(rows.map(\.action) == ["member.registered"])
            }
            try await goes(by: "audit_by_actor", stack) {
                let rows = try await stack.audit.list(.init(actor: "somebody 7"), auditor).rows
                #expect(rows.map(\.object) == ["object 7"])
            }
            let both = try await stack.audit.list(
                .init(object: "object 7", actor: "somebody 8"), auditor)
            #expect(both.rows == [])
            let all = try await stack.audit.list(.init(pageSize: 3), auditor)
            #expect(all.rows.map(\.object) == ["object 3000", "object 2999", "object 2998"])
        }
    }

    @Test("B17 a member's wishes, and the open ones, are found without going through all others")
    func wishes() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000762").member?.id)
            _ = try await stack.owner.execute(FillWishes(), deadline: .now + .seconds(10))
            _ = try await stack.owner.execute(AnalyzeWishes(), deadline: .now + .seconds(10))
            try await goes(by: "service_wishes_by_member", stack) {
                let mine = try await stack.wishes.listMine(.init(), stack.member(id))
                #expect(mine.wishes == [])
            }
            try await goes(by: "service_wishes_open", stack) {
                let open = try await stack.wishes.list(.init(state: .wishOpen), stack.staff())
                #expect(open.wishes == [])
            }
            _ = try await stack.wishes.file(.init(text: "靠窗的位子"), stack.member(id))
            let open = try await stack.wishes.list(.init(state: .wishOpen), stack.staff())
            #expect(open.wishes.map(\.memberId) == [id])
            #expect(try await stack.wishes.list(.init(), stack.staff()).wishes.count == 1)
        }
    }
}

/// What others have done.
private struct FillAudit: Statement {
    static let sql = """
        INSERT INTO audit (merchant_id, at, actor_kind, actor, address, request_id, action, object)
        SELECT merchant_id, now(), 'staff', 'somebody ' || number, '', '', 'member.tagged',
            'object ' || number
        FROM merchants, generate_series(1, 3000) AS number ORDER BY number
        """
}

private struct AnalyzeAudit: Statement {
    static let sql = "ANALYZE audit"
}

/// Answered wishes of people who are not there any more.
private struct FillWishes: Statement {
    static let sql = """
        INSERT INTO service_wishes (merchant_id, wish_id, member_id, level_code, text_cipher, state,
            filed_at, answer_cipher, answered_at, answered_by)
        SELECT merchant_id, gen_random_uuid(), gen_random_uuid(), 'base', '', 'ANSWERED', now(),
            '', now(), 'staff'
        FROM merchants, generate_series(1, 3000)
        """
}

private struct AnalyzeWishes: Statement {
    static let sql = "ANALYZE service_wishes"
}
