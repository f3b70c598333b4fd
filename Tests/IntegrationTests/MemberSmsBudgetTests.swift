import MemberDomain
import MemberService
import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Budgets of SMS codes on the real stack")
struct MemberSmsBudgetTests {
    private let settings = ["sms.app-budget": "10", "sms.app-budget-unplaced": "5"]

    private func send(
        _ stack: MemberStack, _ number: Int, placed: Bool, app: String = "demo-mini-program"
    ) async -> String {
        await MemberStack.refusal {
            try await stack.members.sendSmsCode(
                MemberV1.SendSmsCodeRequest(
                    phone: "136\(10_000_000 + number)", purpose: .register,
                    clientAddress: placed ? "198.51.100.\(number)" : "",
                    deviceId: placed ? "device-\(number)" : ""), stack.mini(app: app))
        }
    }

    @Test("A01 limits hold when an app names no address or device: its budget is smaller then")
    func leftOut() async throws {
        try await MemberStack.run(settings: settings) { stack in
            for number in 0..<5 { #expect(await send(stack, number, placed: false) == "none") }
            #expect(await send(stack, 5, placed: false) == "SMS_BUDGET_SPENT")
            for number in 6..<11 { #expect(await send(stack, number, placed: true) == "none") }
            #expect(await send(stack, 11, placed: true) == "SMS_BUDGET_SPENT")
            // Another app has a budget of its own, and so has this one a day later.
            #expect(await send(stack, 12, placed: false, app: "bench-mini-program") == "none")
            stack.clock.advance(seconds: 24 * 3_600)
            #expect(await send(stack, 13, placed: true) == "SMS_BUDGET_SPENT")
            stack.clock.advance(seconds: 3_600)
            #expect(await send(stack, 14, placed: false) == "none")
        }
    }

    @Test("A01 the owner of a budget hears once that it runs out, and once that it is spent")
    func alarms() async throws {
        try await MemberStack.run(settings: settings) { stack in
            func lines(_ text: String) -> Int { stack.logs.all.count { $0.contains(text) } }
            let low = "budget of SMS codes is nearly spent"
            let empty = "budget of SMS codes is spent"
            for number in 0..<3 { #expect(await send(stack, number, placed: false) == "none") }
            #expect(lines(low) == 0)
            #expect(await send(stack, 3, placed: false) == "none")
            #expect(lines(low) == 1)
            #expect(await send(stack, 4, placed: false) == "none")
            #expect(lines(empty) == 1)
            for number in 5..<9 { _ = await send(stack, number, placed: false) }
            #expect(lines(low) == 1 && lines(empty) == 1)
        }
    }

    @Test("A01 as many codes asked for at once as an app likes: its budget is not exceeded")
    func parallel() async throws {
        try await MemberStack.run(settings: settings) { stack in
            let keys = await withTaskGroup(of: String.self) { group in
                for number in 0..<20 {
                    group.addTask { await send(stack, number, placed: true) }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "none" } == 10)
            #expect(keys.count { $0 == "SMS_BUDGET_SPENT" } == 10)
        }
    }
}
