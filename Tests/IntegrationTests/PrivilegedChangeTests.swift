import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("Privileged changes and the audit on the real stack")
struct PrivilegedChangeTests {
    private static let merchant = MemberDemo.merchant

    /// Whom staff deals with in these tests, and the staff account that is dealt with.
    private func people(_ stack: MemberStack) async throws -> (member: String, staff: String) {
        let made = try await stack.staffAccounts.create(
            .init(account: "li@demo", role: "cashier", unitIds: [MemberDemo.stores[0].description]),
            stack.staff())
        return (
            try #require(try await stack.register("13800000971").member?.id),
            try #require(made.staff?.id)
        )
    }

    @Test("H04 I12 staff, apps, levels, reveals, exports, merges and departures leave their rows")
    func whole() async throws {
        try await MemberStack.run { stack in
            let (member, staff) = try await people(stack)
            _ = try await stack.staffAccounts.setAccess(
                .init(
                    id: staff, role: "waiter", unitIds: [MemberDemo.stores[1].description],
                    reason: "moved"), stack.staff())
            _ = try await stack.staffAccounts.disable(
                .init(id: staff, reason: "left"), stack.staff())
            _ = try await stack.apps.create(
                .init(app: "partner-h04", kind: .appPos), stack.staff())
            let key = try await stack.apps.addKey(.init(app: "partner-h04"), stack.staff())
            _ = try await stack.apps.retireKey(
                .init(app: "partner-h04", kid: key.key?.kid ?? ""), stack.staff())
            _ = try await stack.units.rename(
                .init(id: MemberDemo.stores[0].description, name: "静安店"), stack.staff())
            _ = try await stack.consents.publishText(
                .init(purpose: .profiling, text: .init(zh: "新", en: "new")), stack.staff())
            try await stack.publish(LevelSchemes.ladder())
            _ = try await stack.levelGrants.create(
                .init(memberId: member, levelCode: "gold", mode: .floor, reason: "regular"),
                stack.staff())
            _ = try await stack.members.setBlocks(
                .init(id: member, earningBlocked: true, reason: "returns"), stack.staff())
            _ = try await stack.reveal.show(
                .init(id: member, fields: [.revealPhone], reason: "a parcel"), stack.staff())
            _ = try await stack.exports.request(
                .init(smsCode: try await stack.nextCode("13800000971", .exportData)),
                stack.member(member))
            _ = try await stack.leave(member, "13800000971")
            _ = try await stack.deregistrations.cancel(.init(), stack.member(member))
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: member, reason: "asked"), stack.staff())
            try await stack.chained()

            #expect(try await stack.auditFaults() == [])
            let subjects = try await stack.texts(
                "SELECT DISTINCT subject FROM privileged_changes ORDER BY subject")
            #expect(
                subjects == [
                    "app_keys", "apps", "consent_texts", "deregistrations", "erasures",
                    "level_grants", "level_schemes", "member_exports", "members", "reveals",
                    "staff", "stores",
                ])
        }
    }

    @Test("H04 I12 a privileged change without its row is found, whoever made it")
    func planted() async throws {
        try await MemberStack.run { stack in
            let (member, staff) = try await people(stack)
            try await stack.chained()
            #expect(try await stack.auditFaults() == [])
            func found(_ subject: String, _ object: String) -> String {
                "\(Self.merchant) \(subject) \(object): not in the audit"
            }
            // By a service that has forgotten the audit.
            try await stack.script(
                """
                SET ROLE patron_member;
                SELECT set_config('patron.merchant', '\(Self.merchant)', false);
                UPDATE staff SET role = 'admin', epoch = epoch + 1 WHERE staff_id = '\(staff)';
                RESET ROLE;
                RESET patron.merchant;
                """)
            #expect(try await stack.auditFaults() == [found("staff", staff)])
            // By somebody who goes past it, with a row of the audit that is another deed's.
            try await stack.script(
                "UPDATE members SET spending_blocked = true WHERE member_id = '\(member)'")
            let both = try await stack.auditFaults()
            #expect(Set(both) == [found("staff", staff), found("members", member)])
            // What time and orders do to a member is no deed of anybody's.
            try await stack.script(
                """
                UPDATE members SET level_rank = 1, lifetime_minor = 5 WHERE member_id = '\(member)'
                """)
            #expect(try await stack.auditFaults().count == 2)
        }
    }

    @Test("H04 a look at clear text that is counted and not written down is found")
    func reveals() async throws {
        try await MemberStack.run { stack in
            try await stack.script(
                """
                INSERT INTO rate_events (merchant_id, kind, subject, at, event_id)
                VALUES ('\(Self.merchant)', 20, '\\x01', now(), gen_random_uuid());
                """)
            #expect(
                try await stack.auditFaults() == ["\(Self.merchant) reveals : not in the audit"])
        }
    }

    @Test("H04 the service can neither change nor delete notes of privileged changes")
    func rights() async throws {
        try await MemberStack.run { stack in
            for right in ["UPDATE", "DELETE", "TRUNCATE"] {
                let query =
                    "SELECT has_table_privilege('patron_member', 'privileged_changes', '\(right)')"
                let told = try await stack.texts(query)
                #expect(told == ["false"])
            }
            // What installs a merchant is nobody's deed.
            #expect(try await stack.count("privileged_changes") == 0)
        }
    }
}
