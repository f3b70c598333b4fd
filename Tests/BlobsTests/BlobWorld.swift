import AsyncHTTPClient
import BlobStandIn
import Blobs
import Foundation
import Logging
import NIOCore
import Primitives
import Providers
import Synchronization

/// A clock that stands where it is put.
final class StillClock: Sendable {
    private let instant = Mutex(Instant(rfc3339: "2026-03-05T04:59:00Z")!)
    var now: Instant { instant.withLock { $0 } }
    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// An S3 stand-in, running, with a store that speaks to it.
struct BlobWorld: Sendable {
    static let bucket = "patron-files"
    static let merchant = UUIDv7("01980000-0000-7000-8000-000000000001")!
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    let standIn: S3StandIn
    let address: String
    let client: HTTPClient
    let clock: StillClock

    static func run(_ body: @Sendable @escaping (BlobWorld) async throws -> Void) async throws {
        let clock = StillClock()
        let standIn = S3StandIn(
            bucket: bucket, accessKey: "AKTEST", secret: "secret of the test",
            region: "cn-north-1",
            logger: Logger(label: "stand-in") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now })
        let client = ProviderHTTP.makeClient()
        let result = await withTaskGroup(of: Void.self, returning: Result<Void, any Error>.self) {
            group in
            group.addTask { try? await standIn.run() }
            let world = BlobWorld(
                standIn: standIn, address: await standIn.address(), client: client, clock: clock)
            let result: Result<Void, any Error>
            do {
                try await body(world)
                result = .success(())
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            return result
        }
        try await client.shutdown()
        try result.get()
    }

    func store(
        secret: String = "secret of the test", accessKey: String = "AKTEST",
        region: String = "cn-north-1", timeLimit: Duration = .seconds(10)
    ) -> S3BlobStore {
        let clock = clock
        return S3BlobStore(
            S3Account(
                server: address, bucket: Self.bucket,
                signature: S3Signature(accessKey: accessKey, secret: secret, region: region))!,
            http: ProviderHTTP(client, timeLimit: timeLimit), now: { clock.now })
    }

    static func name(_ kind: BlobKind = .avatar) -> BlobName {
        var generator = SystemRandomNumberGenerator()
        return BlobName(merchant: merchant, kind: kind, using: &generator)
    }

    // MARK: As a client of ours

    func put(
        _ upload: BlobUpload, _ bytes: [UInt8], headers: [(String, String)]? = nil
    ) async throws -> Int {
        var request = HTTPClientRequest(url: upload.url)
        request.method = .PUT
        for (name, value) in headers ?? upload.headers.map({ ($0.name, $0.value) }) {
            request.headers.add(name: name, value: value)
        }
        request.body = .bytes(ByteBuffer(bytes: bytes))
        return Int(try await client.execute(request, timeout: .seconds(10)).status.code)
    }

    func get(_ url: String) async throws -> (status: Int, type: String?, bytes: [UInt8]) {
        let response = try await client.execute(
            HTTPClientRequest(url: url), timeout: .seconds(10))
        let body = try await response.body.collect(upTo: 1_024 * 1_024)
        return (
            Int(response.status.code), response.headers.first(name: "content-type"),
            Array(body.readableBytesView)
        )
    }
}
