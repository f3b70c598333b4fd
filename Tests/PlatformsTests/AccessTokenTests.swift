import PlatformStandIns
import Primitives
import StandIns
import Synchronization
import Testing

@testable import Platforms
@testable import Providers

@Suite("Access tokens of platforms")
struct AccessTokenTests {
    @Test("fifty calls at once fetch one token")
    func once() async throws {
        try await PlatformWorld.run { world in
            let app = world.weCom()
            let users = await withTaskGroup(of: String?.self) { group in
                for number in 0..<50 {
                    let code = world.standIns.weCom.code(for: PlatformUser("user-\(number)"))
                    group.addTask { try? await app.identify(code: code).subject }
                }
                return await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(users.count == 50 && !users.contains(nil))
            #expect(world.standIns.weCom.calls("weComToken") == 1)
        }
    }

    @Test("a token is fetched anew at 80 % of its life, and the old one serves when that fails")
    func refresh() async throws {
        try await PlatformWorld.run { world in
            let app = world.weChat()
            func ask() async throws -> String {
                try await app.phone(proof: world.standIns.weChat.phoneCode("13900000001"))
            }
            func fetched() -> Int { world.standIns.weChat.calls("weChatToken") }
            _ = try await ask()
            world.time.advance(seconds: 5_759)
            _ = try await ask()
            #expect(fetched() == 1)
            world.time.advance(seconds: 1)
            world.standIns.faults.next("weChatToken", .serverError)
            _ = try await ask()
            #expect(fetched() == 2)
            // It is not asked for with every call in between.
            _ = try await ask()
            #expect(fetched() == 2)
            world.time.advance(seconds: 10)
            _ = try await ask()
            #expect(fetched() == 3)
        }
    }

    @Test("a token that the platform has ended is fetched anew, and the call made once more")
    func ended() async throws {
        try await PlatformWorld.run { world in
            let app = world.dingTalk()
            let book = world.standIns.dingTalk
            _ = try await app.identify(code: book.code(for: PlatformUser("user-1")))
            book.endTokens()
            let identity = try await app.identify(code: book.code(for: PlatformUser("user-2")))
            #expect(identity.subject == "user-2")
            #expect(book.calls("dingTalkToken") == 2)
        }
    }

    @Test("a fetch that fails is everybody's failure, and the next caller tries again")
    func failure() async throws {
        let attempts = Mutex(0)
        let time = PlatformWorld.Time()
        let holder = AccessTokenHolder(now: { time.now }) { () throws(PlatformError) in
            let attempt = attempts.withLock { count -> Int in
                count += 1
                return count
            }
            if attempt == 1 { throw .transient(.notConnected) }
            return AccessTokenHolder.Token(text: "token-\(attempt)", lifetimeSeconds: 7_200)
        }
        #expect(await error { try await holder.token() } == .transient(.notConnected))
        #expect(try await holder.token() == "token-2")
        await holder.discard("another")
        #expect(try await holder.token() == "token-2")
        await holder.discard("token-2")
        #expect(try await holder.token() == "token-3")
    }
}
