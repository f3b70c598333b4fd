import MemberService
import Messages
import PlatformStandIns
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Staff inside WeCom and DingTalk, on the real stack", .serialized)
struct StaffPlatformTests {
    private func client(_ shop: PlatformShop) -> MemberV1.StaffPlatforms.Client {
        .init(shop.stack.channel)
    }

    private func staff(_ shop: PlatformShop, _ account: String) async throws -> String {
        try await shop.stack.organisation.issueStaffToken(
            .init(account: account, password: MemberDemo.staffPassword), shop.stack.console()
        ).staffId
    }

    private func code(
        _ shop: PlatformShop, _ user: String, _ platform: MemberV1.IdentityPlatform
    ) -> String {
        let book = platform == .wecom ? shop.platforms.weCom : shop.platforms.dingTalk
        return book.code(for: PlatformUser(user))
    }

    private func bind(
        _ shop: PlatformShop, _ user: String, _ platform: MemberV1.IdentityPlatform, to id: String,
        role: String = "store_manager"
    ) async throws {
        _ = try await client(shop).bind(
            .init(platform: platform, code: code(shop, user, platform)),
            shop.stack.staff(role: role, subject: id))
    }

    private func token(
        _ shop: PlatformShop, _ user: String, _ platform: MemberV1.IdentityPlatform = .wecom
    ) async throws -> MemberV1.PlatformStaffTokenReply {
        try await client(shop).issueToken(
            .init(platform: platform, code: code(shop, user, platform)), shop.stack.console())
    }

    @Test(
        "A22 staff that has bound her account gets a staff token by its code, and looks members up",
        arguments: [MemberV1.IdentityPlatform.wecom, .dingtalk])
    func logsIn(platform: MemberV1.IdentityPlatform) async throws {
        try await PlatformShop.run(withStaff: true) { shop in
            let manager = try await staff(shop, MemberDemo.managerAccount)
            #expect(
                await MemberStack.refusal { try await token(shop, "ZhangSan", platform) }
                    == "INVALID_CREDENTIALS")
            try await bind(shop, "ZhangSan", platform, to: manager)
            let reply = try await token(shop, "ZhangSan", platform)
            #expect(reply.staffId == manager && reply.role == "store_manager")
            #expect(reply.accessToken.split(separator: ".").count == 3)
            #expect(reply.accessTokenExpiresAt == MemberStack.noon.adding(seconds: 900))
            let ann = try #require(try await shop.stack.register("13900000501").member?.id)
            let seen = try await shop.stack.members.search(
                .init(phone: "13900000501"),
                shop.stack.staff(role: reply.role, subject: reply.staffId))
            #expect(seen.members.map(\.id) == [ann])
            #expect(
                try await shop.stack.count(
                    "audit", "action = 'staff.logged_in' AND reason IN ('WECOM', 'DINGTALK')") == 1)
        }
    }

    @Test("A22 an account is one staff member's, and she has one in each directory")
    func oneEach() async throws {
        try await PlatformShop.run(withStaff: true) { shop in
            let manager = try await staff(shop, MemberDemo.managerAccount)
            let owner = try await staff(shop, MemberDemo.ownerAccount)
            try await bind(shop, "ZhangSan", .wecom, to: manager)
            let taken = await MemberStack.refusal {
                try await bind(shop, "ZhangSan", .wecom, to: owner, role: "owner")
            }
            #expect(taken == "IDENTITY_TAKEN")
            try await bind(shop, "LiSi", .wecom, to: manager)
            let former = await MemberStack.refusal { try await token(shop, "ZhangSan") }
            #expect(former == "INVALID_CREDENTIALS")
            #expect(try await token(shop, "LiSi").staffId == manager)
        }
    }

    @Test("A22 H01 a reset of the password ends what was bound, until she binds it again herself")
    func reset() async throws {
        try await PlatformShop.run(withStaff: true) { shop in
            let manager = try await staff(shop, MemberDemo.managerAccount)
            try await bind(shop, "ZhangSan", .wecom, to: manager)
            try await bind(shop, "ZhangSan", .dingtalk, to: manager)
            _ = try await token(shop, "ZhangSan")
            let made = try await shop.stack.staffAccounts.resetPassword(
                .init(id: manager, reason: "somebody else had it"), shop.stack.staff())
            for platform in [MemberV1.IdentityPlatform.wecom, .dingtalk] {
                let refused = await MemberStack.refusal {
                    try await token(shop, "ZhangSan", platform)
                }
                #expect(refused == "INVALID_CREDENTIALS")
            }
            _ = try await shop.stack.organisation.issueStaffToken(
                .init(
                    account: MemberDemo.managerAccount, password: made.oneTimePassword,
                    newPassword: "a longer pass phrase"), shop.stack.console())
            try await bind(shop, "ZhangSan", .wecom, to: manager)
            #expect(try await token(shop, "ZhangSan").staffId == manager)
        }
    }

    @Test(
        "A22 H01 a role that needs a second factor, a disabled account and a stranger are not let in"
    )
    func refused() async throws {
        try await PlatformShop.run(withStaff: true) { shop in
            let manager = try await staff(shop, MemberDemo.managerAccount)
            let owner = try await staff(shop, MemberDemo.ownerAccount)
            try await bind(shop, "WangWu", .wecom, to: owner, role: "owner")
            let second = await MemberStack.refusal { try await token(shop, "WangWu") }
            #expect(second == "PERMISSION_DENIED")
            let stranger = await MemberStack.refusal { try await token(shop, "outside-1") }
            #expect(stranger == "PLATFORM_CODE_INVALID")
            try await bind(shop, "ZhangSan", .wecom, to: manager)
            _ = try await shop.stack.owner.execute(
                Disable(staff: try #require(UUIDv7(manager))), deadline: .now + .seconds(5))
            let disabled = await MemberStack.refusal { try await token(shop, "ZhangSan") }
            #expect(disabled == "INVALID_CREDENTIALS")
            let other = await MemberStack.refusal {
                try await client(shop).issueToken(
                    .init(platform: .wechat, code: "x"), shop.stack.console())
            }
            #expect(other == "INVALID_ARGUMENT")
        }
    }
}

private struct Disable: Statement {
    static let sql = "UPDATE staff SET disabled = true WHERE staff_id = $1"
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(staff) }
}
