import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("The workbench on the real stack")
struct MemberWorkbenchTests {
    private func get(
        _ stack: MemberStack, _ id: String, days: Int32 = 0, _ options: CallOptions? = nil
    ) async throws -> MemberV1.Workbench {
        try await MemberV1.Workbenches.Client(stack.channel).get(
            .init(memberId: id, days: days), options ?? stack.staff())
    }

    private func attribute(
        _ stack: MemberStack, _ code: String, sensitive: Bool = false
    ) async throws {
        _ = try await stack.attributes.define(
            .init(
                code: code, name: .init(zh: code, en: code), type: .attributeText,
                sensitive: sensitive), stack.staff())
    }

    @Test("H12 who identifies a member sees her at a glance, masked, and what to talk about")
    func prompts() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001301").member?.id)
            for code in ["size", "skin"] { try await attribute(stack, code) }
            try await attribute(stack, "card", sensitive: true)
            _ = try await stack.profiles.update(
                .init(
                    id: id,
                    profile: .init(
                        birthday: "1999-03-08", attributes: .init(text: #"{"size": "m"}"#)),
                    updateMask: ["birthday", "attributes"], reason: "told at the shop"),
                stack.staff())

            let shown = try await get(stack, id)
            #expect(shown.overview?.member?.id == id && shown.overview?.missing == [])
            #expect(shown.overview?.profile?.birthday == "03-08")
            #expect(shown.overview?.points?.available == 120)
            #expect(
                shown.prompts.map(\.kind) == [.promptBirthday, .promptCoupon, .promptAttribute])
            #expect(shown.prompts[0].days == 3)
            #expect(shown.prompts[1].name?.en == "Welcome")
            #expect(
                shown.prompts[1].expiresAt == MemberStack.noon.adding(seconds: 3 * 86_400))
            #expect(shown.prompts[2].code == "skin")

            // Two days ahead there is neither birthday nor coupon, nor without who keeps coupons.
            #expect(
                try await get(stack, id, days: 2).prompts.map(\.kind) == [.promptAttribute])
            stack.accounts.isAway = true
            let alone = try await get(stack, id)
            #expect(alone.overview?.missing == ["balances", "coupons"])
            #expect(alone.prompts.map(\.kind) == [.promptBirthday, .promptAttribute])
        }
    }

    @Test("H12 points that end in the days ahead are told as one number")
    func points() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001304").member?.id)
            let soon = MemberStack.noon.adding(seconds: 2 * 86_400)
            stack.accounts.ending = [
                .init(expiresAt: soon, points: 70),
                .init(expiresAt: soon.adding(seconds: 86_400), points: 30),
                .init(expiresAt: soon.adding(seconds: 30 * 86_400), points: 500),
            ]
            let shown = try await get(stack, id)
            let told = try #require(shown.prompts.first { $0.kind == .promptPoints })
            #expect(told.points == 100 && told.expiresAt == soon)
            #expect(shown.overview?.points?.ending.map(\.points) == [70, 30, 500])
            let near = try await get(stack, id, days: 1).prompts.map(\.kind)
            #expect(!near.contains(.promptPoints))
        }
    }

    @Test("H12 a till that has identified a member is told the prompts alone, without attributes")
    func till() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001305").member?.id)
            try await attribute(stack, "skin")
            stack.accounts.ending = [
                .init(expiresAt: MemberStack.noon.adding(seconds: 60), points: 7)
            ]
            let workbench = MemberV1.Workbenches.Client(stack.channel)
            func prompts(_ options: CallOptions) async throws -> MemberV1.ListPromptsReply {
                try await workbench.listPrompts(.init(memberId: id), options)
            }
            let told = try await prompts(stack.till())
            #expect(told.prompts.map(\.kind) == [.promptCoupon, .promptPoints])
            #expect(told.missing == [])
            let cashier = stack.staff(
                role: "cashier", stores: [MemberDemo.stores[0].description])
            #expect(try await prompts(cashier) == told)
            stack.accounts.isAway = true
            let alone = try await prompts(stack.till())
            #expect(alone.prompts == [] && alone.missing == ["balances", "coupons"])
            let refused = [
                (stack.staff(role: "finance"), "PERMISSION_DENIED"),
                (stack.member(id), "PERMISSION_DENIED"),
                // Nobody has been served by her.
                (
                    stack.staff(role: "waiter", subject: MemberDemo.merchant.description),
                    "MEMBER_NOT_FOUND"
                ),
            ]
            for (options, key) in refused {
                #expect(await MemberStack.refusal { try await prompts(options) } == key)
            }
        }
    }

    @Test("H12 a benefit of her level that she has not claimed is told with what is left")
    func benefits() async throws {
        try await MemberStack.run { stack in
            var scheme = LevelSchemes.ladder()
            scheme.levels[1].benefits = [
                .init(code: "queue", name: LevelSchemes.text("queue")),
                .init(
                    code: "tea", name: LevelSchemes.text("tea"), period: .eachMonth, uses: 2),
            ]
            try await stack.publish(scheme)
            let id = try #require(try await stack.register("13800001302").member?.id)
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            func left() async throws -> [Int32] {
                try await get(stack, id).prompts.filter { $0.kind == .promptBenefit }.map(\.left)
            }
            #expect(try await left() == [2])
            for expected in [[1], []] as [[Int32]] {
                _ = try await MemberV1.Benefits.Client(stack.channel).claim(
                    .init(code: "tea"), stack.member(id))
                #expect(try await left() == expected)
            }
        }
    }

    @Test("H12 the workbench is for shop guides within their stores and for customer service")
    func scopes() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001303").member?.id)
            func refusal(_ options: CallOptions, days: Int32 = 0) async -> String {
                await MemberStack.refusal { try await get(stack, id, days: days, options) }
            }
            #expect(await refusal(stack.staff(role: "customer_service")) == "none")
            // She is of no store, and so every store's, until a till enrols her in one.
            let guide = stack.staff(
                role: "shop_guide", stores: [MemberDemo.stores[0].description])
            #expect(await refusal(guide) == "none")
            _ = try await stack.owner.execute(
                EnrolElsewhere(member: id, store: MemberDemo.stores[1]),
                deadline: .now + .seconds(5))
            #expect(await refusal(guide) == "MEMBER_NOT_FOUND")
            #expect(await refusal(stack.staff(role: "cashier")) == "PERMISSION_DENIED")
            #expect(await refusal(stack.member(id)) == "PERMISSION_DENIED")
            for days in [-1, 32] as [Int32] {
                #expect(await refusal(stack.staff(), days: days) == "INVALID_ARGUMENT")
            }
        }
    }
}

private struct EnrolElsewhere: Statement {
    static let sql = "UPDATE members SET store_id = $2 WHERE member_id = $1"
    let member: String
    let store: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(UUIDv7(member))
        parameters.append(store)
    }
}
