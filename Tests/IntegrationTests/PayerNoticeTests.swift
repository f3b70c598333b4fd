import Messages
import PointsService
import Primitives
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

/// Stands in for member-service: who has which account at a platform.
final class StubPayers: MemberV1.Identities.Handlers {
    private let members = Mutex<[String: UUIDv7]>([:])

    func add(_ openid: String, of member: UUIDv7, app: String = "wx-1") {
        members.withLock { $0["\(app)|\(openid)"] = member }
    }

    func resolvePayer(
        _ request: MemberV1.ResolvePayerRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberFacts {
        guard let member = members.withLock({ $0["\(request.app)|\(request.openid)"] }) else {
            throw RPCStatus(Refusal(.memberNotFound))
        }
        return MemberV1.MemberFacts(memberId: member.description)
    }

    func logIn(
        _ request: MemberV1.PlatformLogInRequest, _ call: CallContext
    ) async throws -> MemberV1.PlatformLogInReply { throw RPCStatus(.unimplemented, "") }

    func bind(
        _ request: MemberV1.BindIdentityRequest, _ call: CallContext
    ) async throws -> MemberV1.BindIdentityReply { throw RPCStatus(.unimplemented, "") }

    func unbind(
        _ request: MemberV1.UnbindIdentityRequest, _ call: CallContext
    ) async throws -> MemberV1.UnbindIdentityReply { throw RPCStatus(.unimplemented, "") }

    func list(
        _ request: MemberV1.ListIdentitiesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListIdentitiesReply { throw RPCStatus(.unimplemented, "") }

    func handleBindingNotice(
        _ request: MemberV1.BindingNoticeRequest, _ call: CallContext
    ) async throws -> MemberV1.BindingNoticeReply { throw RPCStatus(.unimplemented, "") }
}

@Suite("Purchases known by their payer")
struct PayerNoticeTests {
    private func run(_ body: (PointsStack, UUIDv7) async throws -> Void) async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann, phone: "+8613800000001")
            try await stack.projected(1)
            stack.members.payers.add("openid-ann", of: ann)
            try await body(stack, ann)
            try await Violations.check(stack.owner)
        }
    }

    private func take(
        _ stack: PointsStack, _ number: String, payer: String = "openid-ann",
        minor: Int64 = 10_000, key: String
    ) async throws -> PointsV1.TakePaidOrderReply {
        try await PointsV1.PayerNotices.Client(stack.channel).take(
            .init(
                provider: .providerWechatPay, app: "wx-1", payerOpenid: payer,
                storeId: Demo.store, terminalId: "T1", externalId: number, amountMinor: minor,
                paidAt: Instant(rfc3339: PointsStack.noon)), stack.till(key: PointsStack.key(key)))
    }

    private func refusal(_ body: () async throws -> some Sendable) async -> String {
        do {
            _ = try await body()
            return "none"
        } catch let status as RPCStatus {
            return status.explained.info.key
        } catch {
            return "\(error)"
        }
    }

    @Test("E03 a payment earns for who has paid it, with nothing keyed in, once")
    func earns() async throws {
        try await run { stack, ann in
            let first = try await take(stack, "p-1", key: "first")
            #expect(first.memberId == ann.description && !first.replayed)
            #expect(first.pointsEarned == 100)
            for key in ["first", "second"] {
                let again = try await take(stack, "p-1", key: key)
                #expect(again.orderId == first.orderId && again.replayed)
                #expect(again.pointsEarned == 100)
            }
            #expect(try await stack.balance(of: ann).available == 100)
        }
    }

    @Test("E03 a till that posts the order too, before or after, earns nothing more")
    func once() async throws {
        try await run { stack, ann in
            let posted = try await stack.orders.place(
                stack.order("p-2", of: ann), stack.till(key: PointsStack.key("posted")))
            let told = try await take(stack, "p-2", key: "told")
            #expect(told.replayed && told.orderId == posted.order?.id)
            #expect(try await stack.balance(of: ann).available == 100)

            _ = try await take(stack, "p-3", key: "earlier")
            let late = await refusal {
                try await stack.orders.place(
                    stack.order("p-3", of: ann), stack.till(key: PointsStack.key("late")))
            }
            #expect(late == "ORDER_EXISTS")
            #expect(try await stack.balance(of: ann).available == 200)
        }
    }

    @Test("E03 an order that a till has posted for a guest is hers who has paid, with its lines")
    func guest() async throws {
        try await run { stack, ann in
            var order = try stack.order("p-4", of: ann, [("snack", 4_000), ("snack", 6_000)])
            order.memberId = ""
            let kept = try await stack.intake.placeGuest(
                .init(order: order), stack.till(key: PointsStack.key("guest")))
            let given = try await take(stack, "p-4", key: "given")
            #expect(given.orderId == kept.order?.id && given.memberId == ann.description)
            #expect(try await stack.balance(of: ann).available == 100)
            let again = try await take(stack, "p-4", key: "again")
            #expect(again.replayed && again.orderId == given.orderId)
            #expect(try await stack.balance(of: ann).available == 100)
        }
    }

    @Test("E03 a payer who is no member earns nothing, and no order is placed")
    func stranger() async throws {
        try await run { stack, ann in
            let refused = await refusal {
                try await take(stack, "p-5", payer: "openid-bob", key: "stranger")
            }
            #expect(refused == "MEMBER_NOT_FOUND")
            let nobody = await refusal { try await take(stack, "p-5", payer: "", key: "nobody") }
            #expect(nobody == "INVALID_ARGUMENT")
            let orders = try await stack.number(CountRows.orders)
            #expect(orders == 0)
        }
    }
}
