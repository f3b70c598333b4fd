import Foundation
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

/// One after the other: they share the two threads for hashes.
@Suite("Merchants made by the operator, on the real stack", .serialized)
struct MerchantCreationTests {
    private static let nobody = Principal.noMerchant

    private func options(_ principal: Principal) -> CallOptions {
        var metadata = Metadata()
        principal.write(to: &metadata)
        metadata.append(MetadataKey.requestId, "request-of-a-test")
        metadata.append(MetadataKey.clientAddress, "203.0.113.7")
        metadata.append(MetadataKey.idempotencyKey, UUID().uuidString)
        return .timeout(.seconds(20), metadata: metadata)
    }

    private var tool: CallOptions {
        options(Principal(kind: .service, merchant: Self.nobody, subject: "patron"))
    }

    private func staff(_ role: String = "owner", of merchant: String) throws -> CallOptions {
        options(
            Principal(
                kind: .staff, merchant: try #require(UUIDv7(merchant)), subject: "staff",
                role: role))
    }

    private func app(
        _ kind: Principal.AppKind = .console, of merchant: String, sandbox: Bool = false
    ) throws -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: try #require(UUIDv7(merchant)), subject: "moonbar-console",
                app: "moonbar-console", appKind: kind, sandbox: sandbox))
    }

    private func request(
        code: String = "moonbar", app: String = "moonbar-console", sandbox: Bool = false
    ) -> MemberV1.CreateMerchantRequest {
        .init(
            code: code, name: .init(zh: "月光酒吧", en: "Moon Bar"), timeZone: "Asia/Shanghai",
            cutoffMinutes: 300, currency: "CNY", sandbox: sandbox, brand: "月光", area: "沪西",
            store: "静安店", ownerAccount: "13800001234", app: app)
    }

    private func create(
        _ stack: MemberStack, _ request: MemberV1.CreateMerchantRequest
    ) async throws -> MemberV1.CreateMerchantReply {
        try await stack.merchants.create(request, tool)
    }

    /// Who waits for the lock of the others too long is told to try again.
    private func createAtLast(
        _ stack: MemberStack, _ request: MemberV1.CreateMerchantRequest
    ) async throws -> MemberV1.CreateMerchantReply {
        while true {
            do {
                return try await create(stack, request)
            } catch let status as RPCStatus where status.explained.info.key == "ABORTED" {
                continue
            }
        }
    }

    private func logIn(
        _ stack: MemberStack, _ made: MemberV1.OwnerCredentials, new: String = "",
        _ options: CallOptions
    ) async throws -> MemberV1.IssueStaffTokenReply {
        try await stack.organisation.issueStaffToken(
            .init(
                account: made.account, password: made.oneTimePassword, newPassword: new), options)
    }

    @Test("X13 H01 the first merchant has units, base level, owner and app, each deed in its audit")
    func whole() async throws {
        try await MemberStack.run(withDemo: false) { stack in
            let made = try await create(stack, request())
            let merchant = try #require(made.merchant)
            #expect(!made.existed && merchant.code == "moonbar" && merchant.cutoffMinutes == 300)
            let units = try await stack.units.list(.init(), staff(of: merchant.id)).units
            #expect(units.map(\.kind) == [.unitBrand, .unitArea, .unitStore])
            #expect(units.map(\.parentId) == [merchant.id, made.brandId, made.areaId])
            #expect(units.map(\.id) == [made.brandId, made.areaId, made.storeId])
            #expect(units.last?.cutoffMinutes == 300 && units.last?.timeZone == "Asia/Shanghai")
            let schemes = try await stack.levelSchemes.list(.init(), staff(of: merchant.id)).schemes
            #expect(schemes.map(\.state) == [.schemeActive] && schemes.first?.from == nil)
            #expect(schemes.first?.scheme?.levels.map(\.code) == ["base"])
            let credentials = try #require(made.credentials)
            let known = try await stack.organisation.getApp(
                .init(app: "moonbar-console"), stack.service(.gateway))
            #expect(known.merchantId == merchant.id && known.kind == .appConsole)
            #expect(!known.sandbox && known.tier == "standard")
            #expect(known.keys.map(\.kid) == [credentials.kid])
            #expect(known.keys.map(\.secret) == [credentials.secret])
            #expect(credentials.secret.count == 32 && credentials.oneTimePassword.count == 22)

            try await stack.chained()
            #expect(try await stack.auditFaults() == [])
            let deeds = try await stack.texts(
                """
                SELECT action FROM audit WHERE merchant_id = '\(merchant.id)' AND actor = 'patron'
                ORDER BY sequence
                """)
            #expect(
                deeds == [
                    "merchant.created", "level_scheme.published", "unit.created", "unit.created",
                    "unit.created", "staff.created", "app.created", "app.key_added",
                ])
            let subjects = try await stack.texts(
                """
                SELECT DISTINCT subject FROM privileged_changes
                WHERE merchant_id = '\(merchant.id)' ORDER BY subject
                """)
            #expect(
                subjects == [
                    "app_keys", "apps", "level_schemes", "merchants", "staff", "stores", "units",
                ])
            for table in ["audit", "staff", "apps", "app_keys"] {
                #expect(
                    try await stack.count(
                        table, "\(table)::text LIKE '%\(credentials.oneTimePassword)%'") == 0)
            }
        }
    }

    @Test("X13 a code is made once, however often it is asked for and by how many at once")
    func once() async throws {
        try await MemberStack.run { stack in
            var replies: [MemberV1.CreateMerchantReply] = []
            try await withThrowingTaskGroup(of: MemberV1.CreateMerchantReply.self) { group in
                for number in 0..<4 {
                    let request = request(app: "moonbar-\(number)")
                    group.addTask { try await self.createAtLast(stack, request) }
                }
                for try await reply in group { replies.append(reply) }
            }
            #expect(replies.filter { $0.credentials != nil }.count == 1)
            #expect(replies.filter(\.existed).count == 3)
            #expect(Set(replies.map { $0.merchant?.id ?? "" }).count == 1)
            var other = request(app: "another-console")
            other.currency = "USD"
            other.store = "二号店"
            let again = try await create(stack, other)
            #expect(again.existed && again.merchant == replies.first?.merchant)
            #expect(again.storeId.isEmpty && again.credentials == nil)
            let merchant = try #require(again.merchant).id
            for (table, rows) in [("units", 2), ("stores", 1), ("staff", 1), ("apps", 1)] {
                #expect(
                    try await stack.count(table, "merchant_id = '\(merchant)'") == Int64(rows))
            }
            // The next merchant's cards begin with other digits.
            _ = try await create(stack, request(code: "sunbar", app: "sunbar-console"))
            let prefixes = try await stack.number(
                "SELECT count(DISTINCT card_prefix) FROM merchants")
            #expect(prefixes == 4)
        }
    }

    @Test("X13 a shop without brand and area lies in the merchant; members join it")
    func small() async throws {
        try await MemberStack.run { stack in
            var small = request(sandbox: true)
            small.brand = ""
            small.area = ""
            let made = try await create(stack, small)
            let merchant = try #require(made.merchant)
            let units = try await stack.units.list(.init(), staff(of: merchant.id)).units
            #expect(units.map(\.parentId) == [merchant.id])
            #expect(made.brandId.isEmpty && made.areaId.isEmpty)
            let mini = try app(.miniProgram, of: merchant.id, sandbox: true)
            let code = try await stack.members.sendSmsCode(
                .init(phone: "13800001111", purpose: .register), mini
            ).code
            let member = try await stack.members.register(
                .init(
                    phone: "13800001111", smsCode: code, deviceId: "d-1", nickname: "张三"),
                app(.miniProgram, of: merchant.id, sandbox: true)
            ).member
            #expect(member?.level?.code == "base" && member?.level?.name?.zh == "普通会员")
            #expect(member?.cardNumber.hasPrefix("628802") == true)
        }
    }

    @Test("H01 the first owner gives a password of her own and enrols a second factor")
    func logsIn() async throws {
        try await MemberStack.run { stack in
            var named = request()
            named.name?.en = "Vellichor"
            let made = try await create(stack, named)
            let merchant = try #require(made.merchant).id
            let credentials = try #require(made.credentials)
            #expect(credentials.oneTimeUntil == MemberStack.noon.adding(seconds: 86_400))
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, credentials, app(of: merchant))
                } == "PASSWORD_CHANGE_NEEDED")
            #expect(
                await MemberStack.refusal {
                    try await logIn(
                        stack, credentials, new: "a longer pass phrase", app(of: merchant))
                } == "TOTP_ENROLMENT_NEEDED")
            // Whoever guesses tries either name of the merchant.
            #expect(
                await MemberStack.fact("field") {
                    try await logIn(stack, credentials, new: "Vellichor-2026", app(of: merchant))
                } == "newPassword")
            let trial = try await create(
                stack, request(code: "trial", app: "trial-console", sandbox: true))
            let token = try await logIn(
                stack, try #require(trial.credentials), new: "a longer pass phrase",
                app(of: try #require(trial.merchant).id, sandbox: true))
            #expect(token.role == "owner")
        }
    }

    @Test("H01 only the operator's tool makes merchants and lets owners in")
    func others() async throws {
        try await MemberStack.run { stack in
            for caller in [
                stack.service(.gateway, merchant: Self.nobody), stack.service(.points),
                stack.staff(), stack.console(),
            ] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.merchants.create(request(), caller)
                    } == "PERMISSION_DENIED")
                #expect(
                    await MemberStack.refusal {
                        try await stack.merchants.restoreOwner(
                            .init(merchant: "moonbar", account: "x", reason: "lost"), caller)
                    } == "PERMISSION_DENIED")
            }
            let merchants = try await stack.count("merchants")
            #expect(merchants == 2)
        }
    }

    @Test("X13 what cannot be is refused with its field, and nothing of it is made")
    func refusals() async throws {
        try await MemberStack.run { stack in
            let changes: [(String, (inout MemberV1.CreateMerchantRequest) -> Void)] = [
                ("code", { $0.code = "Moon Bar" }), ("name.zh", { $0.name?.zh = " " }),
                ("name.en", { $0.name = .init(zh: "月光") }), ("timeZone", { $0.timeZone = "Moon" }),
                ("cutoffMinutes", { $0.cutoffMinutes = 1_440 }),
                ("currency", { $0.currency = "yuan" }), ("store", { $0.store = "" }),
                ("ownerAccount", { $0.ownerAccount = "+8613800001234" }),
                ("app", { $0.app = "x" }),
            ]
            for (field, change) in changes {
                var request = request()
                change(&request)
                let refused = await MemberStack.fact("field") { [request] in
                    try await create(stack, request)
                }
                #expect(refused == field)
            }
            #expect(
                await MemberStack.refusal { try await create(stack, request(app: "demo-pos")) }
                    == "APP_TAKEN")
            let merchants = try await stack.count("merchants")
            #expect(merchants == 2)
            #expect(try await stack.count("units", "name = '月光'") == 0)
            #expect(try await stack.count("audit", "action = 'merchant.created'") == 0)
        }
    }

    @Test("H01 an owner who has lost everything is let in by the operator, with a reason")
    func restored() async throws {
        try await MemberStack.run { stack in
            let made = try await create(stack, request(sandbox: true))
            let merchant = try #require(made.merchant).id
            let first = try #require(made.credentials)
            func restore(
                _ change: (inout MemberV1.RestoreOwnerRequest) -> Void = { _ in }
            ) async throws -> MemberV1.RestoreOwnerReply {
                var request = MemberV1.RestoreOwnerRequest(
                    merchant: "moonbar", account: first.account, resetTotp: true,
                    app: "moonbar-console", reason: "the file was deleted")
                change(&request)
                return try await stack.merchants.restoreOwner(request, tool)
            }
            let cases: [(String, (inout MemberV1.RestoreOwnerRequest) -> Void)] = [
                ("MERCHANT_NOT_FOUND", { $0.merchant = "sunbar" }),
                ("STAFF_NOT_FOUND", { $0.account = "nobody" }),
                ("UNKNOWN_APP", { $0.app = "demo-console" }),
                ("INVALID_ARGUMENT", { $0.reason = "" }),
            ]
            for (key, change) in cases {
                #expect(await MemberStack.refusal { try await restore(change) } == key)
            }
            // Whoever is no owner is hers to let in.
            let cashier = try await stack.staffAccounts.create(
                .init(account: "li@moonbar", role: "cashier", unitIds: [made.storeId]),
                staff(of: merchant))
            #expect(cashier.staff != nil)
            #expect(
                await MemberStack.refusal { try await restore { $0.account = "li@moonbar" } }
                    == "STAFF_NOT_FOUND")

            let restored = try await restore { $0.merchant = merchant }
            let second = try #require(restored.credentials)
            let sandbox = { try app(of: merchant, sandbox: true) }
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, first, new: "a longer pass phrase", sandbox())
                } == "INVALID_CREDENTIALS")
            let token = try await logIn(stack, second, new: "a longer pass phrase", sandbox())
            #expect(token.staffId == first.staffId)
            let known = try await stack.organisation.getApp(
                .init(app: "moonbar-console"), stack.service(.gateway))
            #expect(known.keys.map(\.secret) == [first.secret, second.secret])
            // Two keys may be active, and a third refuses the password with it.
            #expect(await MemberStack.refusal { try await restore() } == "APP_KEY_LIMIT_REACHED")
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws(' | ', action, reason) FROM audit
                    WHERE merchant_id = '\(merchant)' AND actor = 'patron'
                    ORDER BY sequence DESC LIMIT 3
                    """) == [
                        "app.key_added", "staff.totp_reset | the file was deleted",
                        "staff.password_reset | the file was deleted",
                    ])
            try await stack.chained()
            #expect(try await stack.auditFaults() == [])
        }
    }
}

extension MemberStack {
    fileprivate var merchants: MemberV1.Merchants.Client { .init(channel) }
}
