import BlobStandIn
import Blobs
import Primitives
import Providers
import StandIns
import Testing

@Suite("Files on an S3-style server")
struct S3BlobStoreTests {
    private func failure(_ body: () async throws -> some Sendable) async -> BlobError? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? BlobError
        }
    }

    @Test("H11 a file is put, looked at, read from its beginning, and removed twice")
    func life() async throws {
        try await BlobWorld.run { world in
            let (store, name) = (world.store(), BlobWorld.name())
            #expect(try await store.facts(of: name) == nil)
            #expect(try await store.read(name, limit: 8) == nil)
            try await store.put(name, .png, BlobWorld.png)
            #expect(
                try await store.facts(of: name)
                    == BlobFacts(bytes: Int64(BlobWorld.png.count), type: "image/png"))
            #expect(try await store.read(name, limit: 4) == [0x89, 0x50, 0x4E, 0x47])
            #expect(try await store.read(name, limit: 64) == BlobWorld.png)
            #expect(world.standIn.names == [name.text])
            try await store.remove(name)
            try await store.remove(name)
            #expect(world.standIn.names == [])
        }
    }

    @Test("H11 a client puts a file by a signed URL once, of the size and type that were announced")
    func uploads() async throws {
        try await BlobWorld.run { world in
            let (store, name) = (world.store(), BlobWorld.name())
            let bytes = BlobWorld.png
            let upload = store.upload(name, as: BlobContent(.png, bytes: Int64(bytes.count)))
            #expect(upload.expiresAt == world.clock.now.adding(seconds: 600))
            let longer = try await world.put(upload, bytes + [1])
            #expect(longer == 403)
            #expect(
                try await world.put(
                    upload, bytes, headers: [("content-type", "text/html"), ("if-none-match", "*")])
                    == 403)
            #expect(
                try await world.put(upload, bytes, headers: [("content-type", "image/png")])
                    == 403)
            #expect(try await world.put(upload, bytes) == 200)
            // What was looked at cannot be changed by the same URL.
            #expect(try await world.put(upload, Array(bytes.reversed())) == 412)
            #expect(world.standIn[name.text]?.bytes == bytes)
        }
    }

    @Test(
        "H11 URLs end: an upload after ten minutes, a link after an hour, and no other may be made")
    func expiry() async throws {
        try await BlobWorld.run { world in
            let (store, name) = (world.store(), BlobWorld.name())
            let bytes = BlobWorld.png
            let upload = store.upload(name, as: BlobContent(.png, bytes: Int64(bytes.count)))
            world.clock.advance(seconds: 600)
            #expect(try await world.put(upload, bytes) == 403)
            try await store.put(name, .png, bytes)
            let link = store.link(to: name)
            world.clock.advance(seconds: 3_599)
            let got = try await world.get(link.url)
            #expect(got.status == 200 && got.type == "image/png" && got.bytes == bytes)
            #expect(
                try await world.get(
                    link.url.replacing(name.text, with: BlobWorld.name().text)
                ).status == 403)
            world.clock.advance(seconds: 1)
            #expect(try await world.get(link.url).status == 403)
            #expect(try await world.get("\(world.address)/patron-files/\(name.text)").status == 403)
        }
    }

    @Test("H11 another key, secret or region is refused with S3's word")
    func refusals() async throws {
        try await BlobWorld.run { world in
            let name = BlobWorld.name()
            for (store, code) in [
                (world.store(secret: "another"), "SignatureDoesNotMatch"),
                (world.store(accessKey: "AKOTHER"), "InvalidAccessKeyId"),
                (world.store(region: "us-east-1"), "AuthorizationHeaderMalformed"),
            ] {
                guard
                    case .refused(let refusal) = await failure({
                        try await store.read(name, limit: 1)
                    })
                else {
                    Issue.record("\(code) is expected")
                    continue
                }
                #expect(refusal.code == code)
            }
        }
    }

    @Test("H11 a server that fails, hangs, breaks off or sends elsewhere leaves a typed doubt")
    func faults() async throws {
        try await BlobWorld.run { world in
            let name = BlobWorld.name()
            for (fault, expected) in [
                (StandInFault.serverError, BlobError.unknown(.serverError(status: 500))),
                (.rateLimit, .transient(.rateLimited(code: "SlowDown"))),
                (.redirect, .unknown(.redirected)),
                (.truncated, .unknown(.connectionLost)),
            ] {
                world.standIn.faults.next(fault)
                let store = world.store()
                let found = await failure { try await store.read(name, limit: 1) }
                #expect(found == expected, "\(fault)")
            }
            world.standIn.faults.next(.hang)
            let hurried = world.store(timeLimit: .milliseconds(200))
            #expect(await failure { try await hurried.remove(name) } == .unknown(.timedOut))
        }
    }

    @Test("H11 a server that fails again and again is left alone for a while")
    func breaker() async throws {
        try await BlobWorld.run { world in
            let (store, name) = (world.store(), BlobWorld.name())
            world.standIn.faults.next("DELETE", .serverError, times: 5)
            for _ in 0..<5 { _ = await failure { try await store.remove(name) } }
            #expect(
                await failure { try await store.remove(name) } == .transient(.breakerOpen))
        }
    }
}
