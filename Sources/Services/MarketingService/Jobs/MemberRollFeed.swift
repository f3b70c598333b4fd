import Messages
import Postgres
import Primitives
import ServiceKit

/// Keeps the roll of members, over which mass issues go; from the first registration on.
struct MemberRollFeed: Sendable {
    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: "marketing-roll", source: .member, types: ["member.registered"],
            pace: .milliseconds(50), runtime: runtime,
            apply: { transaction, events in
                let members = try events.map(WelcomeCoupons.Registration.init)
                try transaction.run(
                    InsertRoll(members: members.map { ($0.merchant, $0.member, $0.registeredAt) }))
            })
    }
}
