import Crypto
import KeyManagement
import Providers
import StandIns
import Testing

@Suite("The key service")
struct KeyServiceTests {
    @Test("H03 a key that the service makes or seals is opened again, and for its context only")
    func roundTrip() async throws {
        try await KeyServiceWorld.run { world in
            let client = world.client()
            let made = try await client.generateDataKey(context: "kek 1")
            #expect(made.key.bitCount == 256)
            #expect(try await client.decrypt(made.sealed, context: "kek 1") == made.key)
            let sealed = try await client.encrypt(made.key, context: "kek 1")
            #expect(sealed.ciphertext != made.sealed.ciphertext)
            #expect(try await client.decrypt(sealed, context: "kek 1") == made.key)
            let other = await error { try await client.decrypt(sealed, context: "kek 2") }
            #expect(other == .refused(KeyServiceRefusal("InvalidCiphertext")))
        }
    }

    @Test("H03 another version of the service's key seals, the older ones open what they sealed")
    func versions() async throws {
        try await KeyServiceWorld.run { world in
            let client = world.client()
            let old = try await client.generateDataKey(context: "kek 1")
            world.standIn.rotate()
            let new = try await client.generateDataKey(context: "kek 2")
            #expect(old.sealed.version == 1 && new.sealed.version == 2)
            #expect(try await client.decrypt(old.sealed, context: "kek 1") == old.key)
            let swapped = SealedKey(
                keyId: old.sealed.keyId, version: 2, ciphertext: old.sealed.ciphertext)
            let seen = await error { try await client.decrypt(swapped, context: "kek 1") }
            #expect(seen == .refused(KeyServiceRefusal("InvalidCiphertext")))
        }
    }

    @Test("H03 a request with another secret, for another key or of another hour is refused")
    func signatures() async throws {
        try await KeyServiceWorld.run { world in
            let stranger = world.client(secret: [UInt8](repeating: 7, count: 32))
            let unsigned = KeyServiceError.refused(KeyServiceRefusal("SignatureInvalid"))
            #expect(
                await error { try await stranger.generateDataKey(context: "kek 1") } == unsigned)
            let elsewhere = world.client(keyId: "another")
            #expect(
                await error { try await elsewhere.generateDataKey(context: "kek 1") }
                    == .refused(KeyServiceRefusal("KeyNotFound")))
            world.standIn.setEnabled(false)
            #expect(
                await error { try await world.client().generateDataKey(context: "kek 1") }
                    == .refused(KeyServiceRefusal("KeyDisabled")))
            #expect(world.standIn.calls("generateDataKey") == 1)
        }
    }

    @Test(
        "H03 an answer that is late, broken, foreign or none gives no key, and tells why",
        arguments: [
            StandInFault.hang, .serverError, .garbage, .truncated, .oversized, .redirect,
            .rateLimit, .dribble, .anotherOrder,
        ])
    func faults(fault: StandInFault) async throws {
        try await KeyServiceWorld.run { world in
            let isSlow = [.hang, .dribble].contains(fault)
            let client = world.client(timeLimit: isSlow ? .milliseconds(700) : .seconds(10))
            world.standIn.faults.next("generateDataKey", fault)
            let expected: KeyServiceError =
                switch fault {
                case .hang, .dribble: .unknown(.timedOut)
                case .serverError: .unknown(.serverError(status: 500))
                case .truncated: .unknown(.connectionLost)
                case .oversized: .unknown(.tooLarge)
                case .redirect: .unknown(.redirected)
                case .rateLimit: .transient(.rateLimited(code: "TooManyRequests"))
                case .anotherOrder: .unknown(.mismatch(field: "keyId"))
                default: .unknown(.malformed("body"))
                }
            #expect(await error { try await client.generateDataKey(context: "kek 1") } == expected)
        }
    }

    @Test("H03 a service that failed five times in a row is left alone for a while")
    func breaker() async throws {
        try await KeyServiceWorld.run { world in
            let client = world.client()
            world.standIn.faults.next("generateDataKey", .serverError, times: 5)
            for _ in 0..<5 {
                _ = await error { try await client.generateDataKey(context: "kek 1") }
            }
            let seen = await error { try await client.generateDataKey(context: "kek 1") }
            #expect(seen == .transient(.breakerOpen))
            #expect(world.standIn.calls("generateDataKey") == 0)
        }
    }
}
