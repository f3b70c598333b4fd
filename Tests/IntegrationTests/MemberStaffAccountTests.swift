import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// One after the other: they share the two threads for hashes.
@Suite("Accounts of staff on the real stack", .serialized)
struct MemberStaffAccountTests {
    private static let merchant = MemberDemo.merchant.description
    private static let stores = MemberDemo.stores.map(\.description)

    private func create(
        _ stack: MemberStack, _ account: String, _ role: String, at units: [String],
        _ options: CallOptions? = nil
    ) async throws -> MemberV1.StaffPasswordReply {
        try await stack.staffAccounts.create(
            .init(account: account, role: role, unitIds: units), options ?? stack.staff())
    }

    private func logIn(
        _ stack: MemberStack, _ account: String, _ password: String, new: String = ""
    ) async throws -> MemberV1.IssueStaffTokenReply {
        try await stack.organisation.issueStaffToken(
            .init(account: account, password: password, newPassword: new), stack.console())
    }

    @Test("H01 an account is made with a one-time password, which the first log-in replaces")
    func oneTime() async throws {
        try await MemberStack.run { stack in
            let made = try await create(stack, "li@demo", "cashier", at: [Self.stores[0]])
            let staff = try #require(made.staff)
            #expect(staff.role == "cashier" && staff.unitIds == [Self.stores[0]])
            #expect(staff.oneTimeUntil == MemberStack.noon.adding(seconds: 86_400))
            let given = made.oneTimePassword
            #expect(given.count == 22)
            #expect(
                await MemberStack.refusal { try await logIn(stack, "li@demo", given) }
                    == "PASSWORD_CHANGE_NEEDED")
            for weak in ["short", "123456789012", given] {
                #expect(
                    await MemberStack.refusal {
                        try await logIn(stack, "li@demo", given, new: weak)
                    } == "INVALID_ARGUMENT")
            }
            let reply = try await logIn(stack, "li@demo", given, new: "a longer pass phrase")
            #expect(reply.role == "cashier" && reply.staffId == staff.id)
            #expect(
                await MemberStack.refusal { try await logIn(stack, "li@demo", given) }
                    == "INVALID_CREDENTIALS")
            _ = try await logIn(stack, "li@demo", "a longer pass phrase")
            let epoch = try await stack.organisation.getEpoch(
                .init(subject: staff.id), stack.service(.gateway))
            #expect(epoch.epoch == 2)
            #expect(epoch.storeIds == [Self.stores[0]] && !epoch.wholeMerchant)
        }
    }

    @Test("H01 a one-time password is good for a day; another takes its place")
    func runsOut() async throws {
        try await MemberStack.run { stack in
            let made = try await create(stack, "li@demo", "cashier", at: [Self.stores[0]])
            stack.clock.advance(seconds: 86_400)
            #expect(
                await MemberStack.refusal {
                    try await logIn(
                        stack, "li@demo", made.oneTimePassword, new: "a longer pass phrase")
                } == "INVALID_CREDENTIALS")
            let reset = try await stack.staffAccounts.resetPassword(
                .init(id: made.staff?.id ?? "", reason: "forgotten"), stack.staff())
            #expect(reset.oneTimePassword != made.oneTimePassword)
            _ = try await logIn(
                stack, "li@demo", reset.oneTimePassword, new: "a longer pass phrase")
            // No password stands in the database or the audit, nor in a kept answer.
            for table in ["audit", "operations", "staff"] {
                #expect(
                    try await stack.count(
                        table, "\(table)::text LIKE '%\(reset.oneTimePassword)%'") == 0)
            }
        }
    }

    @Test("X06 a repeated call makes one account and shows no password")
    func repeated() async throws {
        try await MemberStack.run { stack in
            let options = stack.staff(key: "staff-key-0000001")
            let first = try await create(stack, "li@demo", "cashier", at: [Self.merchant], options)
            let again = try await create(stack, "li@demo", "cashier", at: [Self.merchant], options)
            #expect(again.replayed && again.oneTimePassword.isEmpty)
            #expect(again.staff == first.staff)
            #expect(try await stack.count("staff") == 1)
            #expect(
                await MemberStack.refusal {
                    try await create(stack, "li@demo", "waiter", at: [Self.merchant])
                } == "ACCOUNT_TAKEN")
        }
    }

    @Test("H01 a change of role or place, and disabling, end the account's tokens")
    func changes() async throws {
        try await MemberStack.run { stack in
            let made = try await create(stack, "li@demo", "cashier", at: [Self.stores[0]])
            let id = try #require(made.staff?.id)
            func epoch() async throws -> MemberV1.GetEpochReply {
                try await stack.organisation.getEpoch(.init(subject: id), stack.service(.gateway))
            }
            let changed = try await stack.staffAccounts.setAccess(
                .init(
                    id: id, role: "regional_manager",
                    unitIds: [MemberDemo.areas[0].description], reason: "promoted"),
                stack.staff())
            #expect(changed.staff?.role == "regional_manager")
            #expect(try await epoch().epoch == 2)
            #expect(try await epoch().storeIds == [Self.stores[0], Self.stores[1]])
            _ = try await stack.staffAccounts.disable(.init(id: id, reason: "left"), stack.staff())
            #expect(try await epoch().disabled)
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, "li@demo", made.oneTimePassword)
                } == "INVALID_CREDENTIALS")
            let enabled = try await stack.staffAccounts.enable(
                .init(id: id, reason: "came back"), stack.staff())
            #expect(enabled.staff?.disabled == false)
            #expect(try await epoch().epoch == 4)
            let audit = try await stack.texts(
                """
                SELECT concat_ws('|', action, reason, before, after) FROM audit
                WHERE object = '\(id)' ORDER BY sequence
                """)
            let (shop, area) = (Self.stores[0], MemberDemo.areas[0].description)
            #expect(
                audit == [
                    "staff.created|NONE|cashier at \(shop)",
                    "staff.access_set|promoted|cashier at \(shop)|regional_manager at \(area)",
                    "staff.disabled|left|regional_manager at \(area)"
                        + "|regional_manager at \(area), disabled",
                    "staff.enabled|came back|regional_manager at \(area), disabled"
                        + "|regional_manager at \(area)",
                ])
        }
    }

    @Test(
        "H01 nobody grants above herself, changes her own account, or sees those beyond her reach")
    func grants() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            func staff(_ role: String) async throws -> String {
                try #require(
                    try await stack.texts(
                        "SELECT staff_id::text FROM staff WHERE role = '\(role)'"
                    ).first)
            }
            func answer(
                _ options: CallOptions, _ role: String, at unit: String
            ) async -> String {
                await MemberStack.refusal {
                    try await create(
                        stack, "new-\(UInt32.random(in: 0...UInt32.max))", role, at: [unit],
                        options)
                }
            }
            let (ownerId, adminId) = (try await staff("owner"), try await staff("admin"))
            func admin() -> CallOptions { stack.staff(role: "admin", subject: adminId) }
            #expect(await answer(admin(), "admin", at: Self.merchant) == "GRANT_NOT_ALLOWED")
            #expect(await answer(admin(), "owner", at: Self.merchant) == "GRANT_NOT_ALLOWED")
            for own in [adminId, ownerId] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.staffAccounts.setAccess(
                            .init(
                                id: own, role: "cashier", unitIds: [Self.merchant], reason: "x"),
                            admin())
                    } == "GRANT_NOT_ALLOWED")
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.staffAccounts.disable(
                        .init(id: ownerId, reason: "x"), stack.staff(subject: ownerId))
                } == "GRANT_NOT_ALLOWED")
            func manager() -> CallOptions {
                stack.staff(role: "store_manager", stores: [Self.stores[0]])
            }
            #expect(await answer(manager(), "cashier", at: Self.stores[1]) == "GRANT_NOT_ALLOWED")
            #expect(
                await answer(manager(), "store_manager", at: Self.stores[0]) == "GRANT_NOT_ALLOWED")
            #expect(await answer(manager(), "waiter", at: Self.stores[0]) == "none")
            #expect(await answer(manager(), "waiter", at: Self.merchant) == "GRANT_NOT_ALLOWED")
            #expect(
                await answer(stack.staff(role: "cashier"), "waiter", at: Self.stores[0])
                    == "PERMISSION_DENIED")

            // Out of reach is not there.
            for id in [ownerId, try await staff("regional_manager")] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.staffAccounts.get(.init(id: id), manager())
                    } == "STAFF_NOT_FOUND")
                #expect(
                    await MemberStack.refusal {
                        try await stack.staffAccounts.disable(.init(id: id, reason: "x"), manager())
                    } == "STAFF_NOT_FOUND")
            }
            let seen = try await stack.staffAccounts.list(.init(pageSize: 100), manager()).staff
            #expect(Set(seen.map(\.role)) == ["waiter", "cashier", "shop_guide"])
            var pages: [String] = []
            var token = ""
            repeat {
                let page = try await stack.staffAccounts.list(
                    .init(pageSize: 5, pageToken: token), stack.staff())
                pages += page.staff.map(\.id)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(pages.count == 12 && pages == pages.sorted() && Set(pages).count == 12)
        }
    }

    @Test("H01 a waiter sees the members whom she served, and nobody else")
    func served() async throws {
        try await MemberStack.run { stack in
            let (waiter, other) = (
                UUIDv7(hi: 1, lo: 1).description, UUIDv7(hi: 1, lo: 2).description
            )
            let served = try #require(try await stack.register("13800000701").member?.id)
            let stranger = try #require(try await stack.register("13800000702").member?.id)
            func answer(_ member: String, _ staff: String) async -> String {
                await MemberStack.refusal {
                    try await stack.members.get(
                        .init(id: member),
                        stack.staff(role: "waiter", stores: [Self.stores[0]], subject: staff))
                }
            }
            #expect(await answer(served, waiter) == "MEMBER_NOT_FOUND")
            try stack.ledger.paid(
                8_800, by: served, on: "2026-03-05", at: MemberDemo.stores[0], servedBy: waiter)
            try await eventually("the order is counted") {
                try await stack.count("member_servings") == 1
            }
            #expect(await answer(served, waiter) == "none")
            #expect(await answer(stranger, waiter) == "MEMBER_NOT_FOUND")
            #expect(await answer(served, other) == "MEMBER_NOT_FOUND")
        }
    }

    @Test("H12 a member of a store has enrolled there, or bought there within a year")
    func members() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13800000703", .register, stack.till())
            let id = try #require(
                try await stack.members.register(
                    .init(
                        phone: "13800000703", smsCode: code, storeId: Self.stores[0],
                        terminalId: "T1", staffId: "S1",
                        consents: MemberStack.agreed), stack.till()
                ).member?.id)
            func answer(_ store: Int) async -> String {
                await MemberStack.refusal {
                    try await stack.members.get(
                        .init(id: id),
                        stack.staff(role: "shop_guide", stores: [Self.stores[store]]))
                }
            }
            #expect(await answer(0) == "none")
            #expect(await answer(1) == "MEMBER_NOT_FOUND")
            try stack.ledger.paid(8_800, by: id, on: "2026-03-05", at: MemberDemo.stores[1])
            try stack.ledger.paid(8_800, by: id, on: "2025-03-05", at: MemberDemo.stores[2])
            try await eventually("both orders are counted") {
                try await stack.count("member_visits") == 2
            }
            #expect(await answer(1) == "none")
            #expect(await answer(2) == "MEMBER_NOT_FOUND")
            func found(in stores: [String]) async throws -> [String] {
                try await stack.search.find(
                    .init(), stack.staff(role: "shop_guide", stores: stores)
                ).members.compactMap(\.member?.id)
            }
            #expect(try await found(in: [Self.stores[1]]) == [id])
            #expect(try await found(in: [Self.stores[2]]).isEmpty)
            // She belongs to both, and is found once.
            #expect(try await found(in: Array(Self.stores.prefix(2))) == [id])
        }
    }
}
